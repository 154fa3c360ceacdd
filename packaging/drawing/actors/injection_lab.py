"""The windows on fat and bone, the dish, the drops: where cells are taken and mixed."""

from __future__ import annotations

from math import cos, pi, sin

from actors.blood import red_cell
from actors.injection_cells import mixed_cell, tiny_stem_cell
from actors.injection_section import fat_cell
from actors.injection_shades import glow
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point, number
from pens.outlines import blob
from pens.silhouette import gleam
from pens.svg import disc, ellipse, group, line, path
from pens.vessel import vessel

FAT_WINDOW: tuple[Point, float] = ((206.0, 220.0), 176.0)
BONE_WINDOW: tuple[Point, float] = ((672.0, 150.0), 96.0)
"""Middle and radius."""

DISH: Point = (398.0, 258.0)
DISH_RADII: Point = (226.0, 140.0)
DISH_WALL = 28.0

_LOBES = (
    *((-118, -118, 50), (-14, -132, 56), (94, -112, 54), (-148, -18, 46), (-50, -40, 52)),
    *((52, -26, 50), (146, -14, 48), (-112, 110, 50), (-10, 104, 50), (96, 98, 54), (2, 186, 48)),
    *((-176, 72, 40), (172, 84, 42), (-88, 190, 46), (178, -96, 46)),
)
_HOLES = (
    *((-58, -50, 30, 1.1, 0.9), (2, -64, 30, 1.15, 0.85), (60, -44, 28, 1.0, 1.1)),
    *((-74, 10, 27, 0.9, 1.15), (-14, -2, 30, 1.15, 1.0), (50, 16, 31, 1.05, 0.95)),
    *((-44, 64, 30, 1.15, 0.9), (22, 68, 31, 1.15, 0.88), (84, 64, 22, 0.9, 1.1)),
    *((-96, -24, 15, 0.8, 1.2), (100, -8, 14, 0.8, 1.2)),
)
_ROUND = 0.5523
"""Handle length of a quarter circle drawn as a Bezier curve."""


def fat_view() -> str:
    """Fat from close by, round (0, 0), larger than its window."""
    drawing = disc((0, 0), FAT_WINDOW[1] + 8, "$dermB")
    for index, (x, y, radius) in enumerate(_LOBES):
        drawing += group(fat_cell(radius, index + 2), (x, y))
    drawing += vessel([(-200, 62), (-90, 42), (20, 56), (110, 36), (210, 52)], 27, shadow=False)
    for x, y in ((-130, 50), (-30, 48), (72, 44), (146, 43)):
        drawing += group(red_cell(), (x, y), scale=0.62)
    for x, y, turn in ((-84, -78, 20), (12, -84, 130), (-58, 94, 250)):
        drawing += group(tiny_stem_cell(0.2), (x, y), turn=turn)
    for index, (x, y) in enumerate(((100, -62), (-2, 14), (52, 96), (-138, 24), (8, -36))):
        drawing += group(mixed_cell(index), (x, y))
    return drawing


def bone_view() -> str:
    """A web of bone whose spaces hold marrow, round (0, 0), larger than its window."""
    drawing = disc((0, 0), BONE_WINDOW[1] + 8, glow("bone-web"))
    for index, (x, y, radius, wide, high) in enumerate(_HOLES):
        space = blob((x, y), radius, seed=20 + index, corners=10, stretch=(wide, high))
        drawing += path(space, fill="$marrow", stroke="$boneD", width=2.2)
        if index == 4:
            drawing += group(tiny_stem_cell(0.17), (x, y))
        elif radius > 20:
            drawing += _marrow_cells((x, y), radius * 0.52, index)
    return drawing


def window_plate(width: float, height: float) -> str:
    """A sheet with both windows cut out, and their rims."""
    sheet = f"M0 0H{number(width)}V{number(height)}H0Z"
    for middle, radius in (FAT_WINDOW, BONE_WINDOW):
        sheet += _hole(middle, radius)
    drawing = path(sheet, fill="$bench")
    for middle, radius in (FAT_WINDOW, BONE_WINDOW):
        drawing += ellipse(middle, (radius, radius), "none", stroke="$ink", width=7)
        drawing += ellipse(middle, (radius, radius), "none", stroke="$primary", width=4)
    return drawing


def hose(points: list[Point]) -> str:
    """A clear hose."""
    data = smooth(points)
    drawing = line(data, "$ink", 19) + line(data, "$glass", 14.4)
    return drawing + line(data, "$white", 4, opacity=0.7)


def oil_drop() -> str:
    """A drop of fat, 24 x 36 units."""
    body = "M0 -17C6 -8 12 -2 12 6C12 13 6.5 17.5 0 17.5C-6.5 17.5 -12 13 -12 6C-12 -2 -6 -8 0 -17Z"
    return path(body, fill="$fatM", stroke="$fatD", width=1.8) + gleam(
        "M-6 6C-6 1 -3 -3 -1 -6", 2.6
    )


def dish() -> str:
    """A round glass dish seen from above, its rim's middle at (0, 0)."""
    rx, ry = DISH_RADII
    drawing = ellipse((7, DISH_WALL + 8), (rx, ry), "$shadow", opacity=0.14)
    drawing += ellipse((0, DISH_WALL), (rx - 3, ry), shade("glass"), stroke="$ink", width=2.4)
    side = f"M{-rx + 1:g} 2L{-rx + 3:g} {DISH_WALL:g}H{rx - 3:g}L{rx - 1:g} 2Z"
    drawing += path(side, fill="$glass")
    drawing += line(f"M{-rx:g} 0L{-rx + 3:g} {DISH_WALL:g}", "$ink", 2.4)
    drawing += line(f"M{rx:g} 0L{rx - 3:g} {DISH_WALL:g}", "$ink", 2.4)
    drawing += ellipse((0, 0), (rx, ry), "$white", stroke="$ink", width=2.4)
    drawing += ellipse((0, 3), (rx - 10, ry - 8), "$mixFluid", stroke="$glassM", width=2)
    return drawing + gleam(_arc(rx * 0.965, ry * 0.955, 188, 246), 4.4, opacity=0.95)


def _arc(rx: float, ry: float, start: float, end: float) -> str:
    steps = 8
    turns = [(start + (end - start) * step / steps) * pi / 180 for step in range(steps + 1)]
    return smooth([(rx * cos(turn), ry * sin(turn)) for turn in turns])


def _marrow_cells(middle: Point, reach: float, seed: int) -> str:
    cells = ""
    for index in range(5):
        turn = 2 * pi * index / 5 + seed
        at = (middle[0] + reach * cos(turn), middle[1] + reach * sin(turn))
        if (index + seed) % 3 == 0:
            cells += group(red_cell(), at, scale=0.6)
        else:
            cells += ellipse(at, (7.6, 7.4), "$oth", stroke="$othD", width=1.4)
            cells += ellipse((at[0] + 0.6, at[1]), (4.6, 4.4), "$kerN")
    return cells


def _hole(middle: Point, radius: float) -> str:
    """A circle drawn against the clock, so that it cuts a sheet drawn with the clock."""
    (x, y), r, k = middle, radius, radius * _ROUND
    corners = (
        ((x - r, y + k), (x - k, y + r), (x, y + r)),
        ((x + k, y + r), (x + r, y + k), (x + r, y)),
        ((x + r, y - k), (x + k, y - r), (x, y - r)),
        ((x - k, y - r), (x - r, y - k), (x - r, y)),
    )
    data = f"M{number(x - r)} {number(y)}"
    for curve in corners:
        data += "C" + " ".join(f"{number(px)} {number(py)}" for px, py in curve)
    return data + "Z"
