"""The rope of type I collagen: three strands twisted to the right, with fine cross-bands."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin, sqrt

from pens.curves import Step, even_steps, smooth
from pens.numbers import Point, Points, number
from pens.outlines import ribbon
from pens.svg import group, path

_STEP = 1.5


@dataclass(frozen=True)
class Tone:
    """The colours of a rope."""

    strand: str
    light: str
    core: str
    ink: str = "$ropeInk"


FRESH = Tone("$gold", "$goldL", "$goldD")
FADED = Tone("$goldF", "$goldFL", "$goldFD")


def rope(
    points: Points,
    thickness: float = 16.0,
    *,
    tone: Tone = FRESH,
    banded: bool = True,
    shadow: Point | None = (2.5, 5.0),
) -> str:
    """A rope along `points`, `thickness` units thick; ends are rounded.

    `banded` adds the cross-bands (only where the rope is 14 units or thicker);
    `shadow` is how far the flat shadow falls, or None.
    """
    steps = even_steps(points, _STEP)
    core = _core(steps, thickness)
    parts = []
    if shadow:
        parts.append(group(path(core, fill="$shadow"), shadow, opacity=0.13))
    outline = thickness * 0.06 + 1.0
    parts.append(path(core, fill=tone.ink, stroke=tone.ink, width=outline))
    parts.append(path(core, fill=tone.core))
    turn = thickness * 2.7
    for lobe in range(-2, int(steps[-1].distance / (turn / 3)) + 1):
        strand = _strand(steps, lobe * turn / 3, turn, thickness)
        if len(strand) >= 2:
            parts.append(_strand_strokes(strand, thickness, tone, banded and thickness >= 14))
    return "".join(parts)


def _core(steps: list[Step], thickness: float) -> str:
    length = steps[-1].distance or 1.0
    every = max(1, len(steps) // 400)
    points = [(step.x, step.y) for step in steps[::every]]
    return ribbon(points, lambda t: thickness * 0.46 * _roundness(t * length, length, thickness))


def _roundness(distance: float, length: float, thickness: float) -> float:
    """1 along the rope, falling like a quarter circle within half a thickness of either end."""
    near = min(distance, length - distance) / (thickness * 0.55)
    if near >= 1:
        return 1.0
    return sqrt(max(0.25, 1 - (1 - max(0.0, near)) ** 2))


def _strand(steps: list[Step], start: float, turn: float, thickness: float) -> list[Step]:
    """One visible lobe: a strand crossing from one edge of the rope to the other."""
    length = steps[-1].distance
    lobe = []
    for part in range(15):
        share = part / 14
        distance = start + share * turn * 0.55
        if not 0 <= distance <= length:
            continue
        step = steps[min(len(steps) - 1, int(distance / _STEP))]
        swing = thickness * 0.30 * sin(pi * share - pi / 2)
        swing *= _roundness(distance, length, thickness)
        x, y = step.beside(swing)
        lobe.append(step._replace(x=x, y=y))
    return lobe


def _strand_strokes(lobe: list[Step], thickness: float, tone: Tone, banded: bool) -> str:
    width = thickness * 0.44
    middle = smooth([(step.x, step.y) for step in _thinned(lobe)])
    strokes = path(middle, stroke=tone.ink, width=width + 2.4)
    strokes += path(middle, stroke=tone.strand, width=width)
    if banded:
        gaps = f"1.5 {number(thickness * 0.2)}"
        strokes += path(
            middle, stroke=tone.core, width=width * 0.92, opacity=0.62, dash=gaps, cap="butt"
        )
    shine = [step.beside(-width * 0.18) for step in lobe[2:-2]]
    if len(shine) > 3:
        strokes += path(smooth(shine[::2]), stroke=tone.light, width=width * 0.34)
    return strokes


def _thinned(lobe: list[Step]) -> list[Step]:
    return lobe[::2] if len(lobe) % 2 else [*lobe[::2], lobe[-1]]
