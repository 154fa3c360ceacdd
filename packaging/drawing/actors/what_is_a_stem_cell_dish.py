"""A lab dish seen from above and the front: wall, fluid, rim, one shine. Round (0, 0)."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from actors.what_is_a_stem_cell_shades import tint
from pens.curves import smooth
from pens.numbers import Point
from pens.svg import disc, ellipse, line, path


def dish(rx: float, ry: float, wall: float, *, width: float = 2.4, dots: int = 0) -> str:
    """An empty dish with fluid in it; `wall` is how high its side looks, `dots` fleck the fluid."""
    drawing = ellipse((rx * 0.015, wall + 8), (rx, ry), "$shadow", opacity=0.15)
    side = [(-rx, 0.0), *_arc((0, wall), (rx - 3, ry), 180, 0), (rx, 0.0)]
    body = smooth(side, slack=6)
    drawing += path(f"{body}Z", fill=tint("dish-wall"), stroke="$ink", width=width)
    drawing += ellipse((0, 0), (rx, ry), "$glassL", stroke="$ink", width=width)
    edge = max(4.0, rx * 0.024)
    fluid = (rx - edge, ry - edge * 0.9)
    drawing += ellipse((0, edge * 0.4), fluid, tint("medium"), stroke="$glassD", width=1.6)
    drawing += _flecks((rx, ry), dots)
    shine = smooth(_arc((0, 0), (rx - edge * 0.45, ry - edge * 0.45), 194, 246))
    drawing += line(shine, "$white", max(2.0, edge * 0.5), opacity=0.95)
    low = smooth(_arc((0, wall * 0.55), (rx - 1, ry), 48, 18))
    return drawing + line(low, "$white", max(1.6, wall * 0.16), opacity=0.75)


def _flecks(radii: Point, count: int) -> str:
    dice, drawing = Random(4), ""
    for _ in range(count):
        turn, reach = dice.uniform(0, 2 * pi), dice.uniform(0.05, 0.86) ** 0.5
        at = (radii[0] * 0.93 * reach * cos(turn), radii[1] * 0.9 * reach * sin(turn))
        drawing += disc(at, 1.5, "$dermDot", opacity=0.45)
    return drawing


def _arc(centre: Point, radii: Point, first: float, last: float) -> list[Point]:
    """Points on an ellipse from `first` to `last` (degrees; 0 is right, 90 is down)."""
    steps = max(4, round(abs(last - first) / 9))
    turns = [(first + (last - first) * index / steps) * pi / 180 for index in range(steps + 1)]
    return [(centre[0] + radii[0] * cos(turn), centre[1] + radii[1] * sin(turn)) for turn in turns]
