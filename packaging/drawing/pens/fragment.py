"""A broken fibre: a short pale rope, frayed at both ends."""

from __future__ import annotations

from math import atan2, cos, pi, sin

from pens.curves import Step, even_steps
from pens.numbers import Point, Points, pair
from pens.rope import FADED, Tone, rope
from pens.svg import group, line


def fragment(
    points: Points,
    thickness: float = 13.0,
    *,
    tone: Tone = FADED,
    opacity: float = 1.0,
    shadow: Point | None = (2.5, 5.0),
) -> str:
    """A broken fibre along `points`, `thickness` units thick, with three hairs at each end."""
    steps = even_steps(points, 2)
    hairs = frayed_end(steps[0], thickness, tone, backward=True)
    hairs += frayed_end(steps[-1], thickness, tone, backward=False)
    body = rope(points, thickness, tone=tone, banded=False, shadow=shadow)
    return group(hairs + body, opacity=opacity)


def frayed_end(end: Step, thickness: float, tone: Tone = FADED, *, backward: bool) -> str:
    """Three hairs that fan out of the end of a rope."""
    heading = atan2(end.along_y, end.along_x) + (pi if backward else 0.0)
    curves = []
    for side in (-1, 0, 1):
        leave, length = heading + side * 0.42, thickness * (1.0 + 0.15 * abs(side))
        bend = heading + side * 0.7
        curves.append(
            f"M{pair((end.x, end.y))}"
            f"Q{pair((end.x + length * 0.6 * cos(leave), end.y + length * 0.6 * sin(leave)))}"
            f" {pair((end.x + length * cos(bend), end.y + length * sin(bend)))}"
        )
    inks = "".join(line(curve, tone.ink, 3.4) for curve in curves)
    return inks + "".join(line(curve, tone.strand, 1.5) for curve in curves)
