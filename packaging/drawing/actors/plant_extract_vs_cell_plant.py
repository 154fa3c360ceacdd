"""The plant: a shoot, its boxy cells, whole and emptied, and the leaf and spark once used up."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from actors.differentiation_shades import lit_round
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import blob, ribbon, taper
from pens.silhouette import gleam, merged
from pens.svg import ellipse, group, line, path

_BOX: tuple[Point, ...] = (
    *((-50, -40), (0, -47), (48, -38), (55, 0)),
    *((48, 40), (0, 46), (-50, 38), (-56, 0)),
)
_GREEN_GRAINS = (
    *((-10, -31, 10), (20, -30, -8), (42, -12, 70), (40, 20, 110)),
    *((12, 34, 4), (-18, 32, 12), (-38, 14, 80)),
)
_PC = ((0.0, "pcL"), (0.45, "pc"), (1.0, "pcM"))


def plant_cell(seed: int) -> str:
    """Boxy, with a double wall, a large clear space and green grains; 112 x 94 units."""
    wall = _wall(seed)
    inner = smooth([(x * 0.88, y * 0.86) for x, y in wall], closed=True, slack=7)
    outer = smooth(wall, closed=True, slack=7)
    space = blob((8, 4), 27, seed=seed + 3, corners=10, unevenness=0.06, stretch=(1.1, 0.92))
    grains = "".join(group(_grain(), (x, y), turn=turn) for x, y, turn in _GREEN_GRAINS)
    return (
        lit_round("plant-cell", (-16, -20), 80, _PC)
        + group(path(outer, fill="$shadow"), (4, 7), opacity=0.14)
        + path(outer, fill="$pcD", stroke="$ink", width=2.4)
        + path(inner, fill="url(#plant-cell)")
        + path(space, fill="$vac", stroke="$pcM", width=2)
        + gleam("M-10 -8C-6 -16 4 -19 12 -18", 3, opacity=0.95)
        + ellipse((-32, -14), (10.5, 9.5), "$chl", stroke="$pcD", width=1.8)
        + ellipse((-30, -12), (3.6, 3.4), "$pcD")
        + grains
        + gleam("M-44 -26C-42 -34 -32 -37 -20 -38", 3.2, opacity=0.8)
    )


def plant_cell_emptied(seed: int) -> str:
    """A gray, open wall with shreds in it: dead."""
    wall = _wall(seed)
    opened = smooth([*wall[2:], *wall[:2]], slack=7)
    shreds = "M-30 -14C-14 -6 -22 8 -2 12M4 -12C16 -18 22 -2 32 2M-26 22C-14 16 4 28 16 22"
    return (
        path(smooth(wall, closed=True, slack=7), fill="$pcE", opacity=0.85)
        + line(opened, "$ink", 8)
        + line(opened, "$pcED", 4)
        + line(shreds, "$pcED", 2.4, opacity=0.8)
    )


def shoot() -> str:
    """A young stem with six leaves, its foot at (0, 0), 170 units tall."""
    spine: list[Point] = [(0, 6), (-3, -40), (4, -84), (0, -128)]
    stem = merged([ribbon(spine, taper(5.6, 3.4))], "$chl", width=2)
    leaves = ((-2, -42, 196, 1.9), (2, -58, -18, 2.1), (3, -88, 200, 1.75), (3, -100, -24, 1.85))
    tops = ((0, -124, -128, 1.3), (1, -126, -62, 1.5))
    drawn = "".join(
        group(_leaf_on_stem(), (x, y), turn=turn, scale=scale) for x, y, turn, scale in leaves
    )
    drawn += stem + gleam("M-3 -6C-5 -40 1 -70 2 -92", 2, opacity=0.5)
    return drawn + "".join(
        group(_leaf_on_stem(), (x, y), turn=turn, scale=scale) for x, y, turn, scale in tops
    )


def leaf_used() -> str:
    """A leaf that has met a spark: only its outline is left."""
    blade = "M-13 6C-12 -8 0 -14 14 -12C15 2 8 13 -6 12C-9 11.5 -12 9 -13 6Z"
    outline = path(blade, fill="$paper", opacity=0.55)
    outline += path(blade, stroke="$leaf", width=2.2, dash="3.5 3")
    return outline + line("M-12 9C-4 4 3 -2 9 -7", "$leaf", 1.6)


def spark_calmed() -> str:
    """A free radical whose spikes are drawn in and whose hollow is filled."""
    points: list[Point] = []
    for corner in range(16):
        turn, reach = corner * pi / 8, 12.2 if corner % 2 == 0 else 10.6
        points.append((reach * cos(turn), reach * sin(turn)))
    body = path(smooth(points, closed=True), fill="$dor", stroke="$ink", width=1.8)
    return body + gleam("M-6.5 -3C-5 -6 -2 -7 1 -7", 2.2, opacity=0.9)


def _wall(seed: int) -> list[Point]:
    dice = Random(seed)
    return [(x * dice.uniform(0.94, 1.05), y * dice.uniform(0.94, 1.05)) for x, y in _BOX]


def _grain() -> str:
    grain = ellipse((0, 0), (8, 4.8), "$leaf", stroke="$pcD", width=1.3)
    return grain + line("M-4 -1H4", "$leafL", 1.4)


def _leaf_on_stem() -> str:
    """A leaf that points to the right from its stalk at (0, 0), 34 units."""
    blade = "M3 0C9 -11 24 -12 34 0C24 10 9 9 3 0Z"
    veins = "M5 0C14 -0.6 22 -0.6 29 0M13 -0.4L18 -5M20 -0.4L24 -4M14 0L19 4.4"
    body = line("M-1 0H5", "$ink", 3.4) + path(blade, fill=shade("leaf"), stroke="$ink", width=1.2)
    return body + gleam(veins, 0.9, opacity=0.8)
