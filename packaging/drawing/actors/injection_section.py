"""Face skin cut open, true to a ruler: outer skin 0.1 mm, dermis to 1.5 mm, fat below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sin
from random import Random

from actors.injection_shades import glow
from pens.bounds import Box
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.fragment import fragment
from pens.numbers import Point, number, polyline
from pens.outlines import blob
from pens.rope import rope
from pens.svg import ellipse, group, line, path, rect

OUTER_SKIN_MM, DERMIS_MM, WALL_MM = 0.1, 1.5, 0.015
"""How deep outer skin, dermis and the wall of dead cells reach. A face's dermis: 1.1 to 1.9."""


@dataclass(frozen=True)
class Ruler:
    """One scale for skin and needle: where the skin begins, and units a millimeter."""

    skin: float
    unit: float

    def depth(self, millimeters: float) -> float:
        """The y of a depth below the skin's surface."""
        return self.skin + millimeters * self.unit


def section(area: Box, ruler: Ruler, *, seed: int, rows: int = 5) -> str:
    """The cut in `area`; what runs over its edges is cut by the file's box."""
    dice = Random(seed)
    top, foot = ruler.depth(OUTER_SKIN_MM), ruler.depth(DERMIS_MM)
    ground = Box(area.x, ruler.skin, area.width, foot - ruler.skin + 20)
    drawing = dermis_ground(ground, seed=seed, fibres=7)
    for row in range(rows):
        level = top + 22 + (foot - top - 40) * row / (rows - 1)
        drawing += _ropes(dice, area, level, whole=row % 2 == 0)
    drawing += _fat(dice, area, foot)
    return drawing + outer_skin(area.x, area.x + area.width, ruler, flat)


def flat(x: float) -> float:
    """How far the skin's surface lies above its level: hardly at all."""
    return 0.9 * sin(x / 41)


def outer_skin(
    left: float, right: float, ruler: Ruler, rise: Callable[[float], float], *, ink: bool = True
) -> str:
    """The thin band of living cells with its dead wall; `rise` lifts it at x."""
    xs = [left - 20 + 6.0 * step for step in range(int((right - left + 40) / 6) + 1)]
    surface: list[Point] = [(x, ruler.skin - rise(x)) for x in xs]
    deep = OUTER_SKIN_MM * ruler.unit
    below: list[Point] = [(x, y + deep + 1.3 * sin(x / 8)) for x, y in surface]
    band = smooth(below) + "L" + smooth(surface[::-1])[1:] + "Z"
    drawing = path(band, fill="$bas")
    step = max(7.0, ruler.unit * 0.062)
    x = left - 10
    while x < right + 10:
        at = (x, ruler.skin - rise(x) + deep * 0.62)
        drawing += ellipse(at, (deep * 0.17, deep * 0.24), "$kerN")
        x += step
    drawing += line(smooth(below), "$bm", max(2.2, ruler.unit * 0.018))
    wall = max(3.2, ruler.unit * WALL_MM * 1.6)
    if ink:
        drawing += path(smooth(surface), stroke="$ink", width=wall + 2.8, cap="butt")
    return drawing + path(smooth(surface), stroke="$corn", width=wall, cap="butt")


def ruler_marks(x: float, ruler: Ruler, millimeters: float = 2.0) -> str:
    """A spine at `x` with a tick for every tenth of a millimeter; ticks point left."""
    spine = line(f"M{number(x)} {number(ruler.skin)}V{number(ruler.depth(millimeters))}", "$lb", 2)
    for tenth in range(round(millimeters * 10) + 1):
        y = ruler.depth(tenth / 10)
        long = 13 if tenth % 5 == 0 else 6
        spine += line(polyline([(x - long, y), (x, y)]), "$lb", 2.2 if tenth % 5 == 0 else 1.3)
    return spine


def fat_cell(radius: float, seed: int) -> str:
    """One big drop of oil, its nucleus pushed to the rim; round (0, 0)."""
    body = path(
        blob((0, 0), radius, seed=seed, corners=10, unevenness=0.045),
        fill=glow("fat-drop"),
        stroke="$fatD",
        width=1.7,
    )
    r = radius
    body += ellipse((r * 0.66, r * 0.56), (r * 0.2, r * 0.11), "$fatD", turn=-46)
    shine = smooth([(-r * 0.62, -r * 0.14), (-r * 0.44, -r * 0.5), (0, -r * 0.68)])
    return body + line(shine, "$white", max(2.0, r * 0.09), opacity=0.85)


def _ropes(dice: Random, area: Box, level: float, *, whole: bool) -> str:
    x, wide = area.x, area.width
    if whole:
        shares = (-0.05, 0.2, 0.42, 0.66, 0.86, 1.05)
        points = [(x + wide * share, level + dice.uniform(-6, 6)) for share in shares]
        return rope(points, 9, banded=False, shadow=(1.5, 3))
    pieces, start = "", x + dice.uniform(-20, 30)
    while start < x + wide:
        length = dice.uniform(110, 190)
        points = [
            (start, level + dice.uniform(-5, 5)),
            (start + length / 2, level + dice.uniform(-6, 6)),
            (start + length, level + dice.uniform(-5, 5)),
        ]
        pieces += group(fragment(points, 7, shadow=(1.5, 3)), opacity=0.85)
        start += length + dice.uniform(50, 110)
    return pieces


def _fat(dice: Random, area: Box, top: float) -> str:
    right, foot = area.x + area.width + 30, area.y + area.height + 30
    xs = [area.x - 20 + 20.0 * step for step in range(int(area.width / 20) + 4)]
    edge = smooth([(x, top + 4 * sin(x / 46)) for x in xs])
    ground = f"{edge}L{number(right)} {number(foot)}L{number(area.x - 20)} {number(foot)}Z"
    cells = path(ground, fill="$fat", stroke="$fatD", width=1.8)
    x, column = area.x - 8.0, 0
    while x < right:
        radius = dice.uniform(25, 30)
        y = top + radius + 7
        while y < foot:
            cells += group(fat_cell(radius * 0.97, column), (x + dice.uniform(-3, 3), y))
            y += radius * 1.88
            column += 1
        x += radius * 1.93
    return cells


def paper(area: Box) -> str:
    """Plain ground, the color of paper."""
    return rect((area.x, area.y), (area.width, area.height), "$paper")
