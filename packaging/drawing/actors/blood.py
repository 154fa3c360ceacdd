"""Blood: the red cell, and the bud of a new vessel."""

from __future__ import annotations

from math import atan2, cos, pi, sin

from pens.curves import Step, even_steps
from pens.gradients import shade
from pens.numbers import Point, Points
from pens.outlines import blob, ribbon, taper
from pens.silhouette import merged
from pens.svg import ellipse, group, path

_FEELERS = ((-1.0, 38), (-0.5, 54), (0.0, 62), (0.5, 50), (1.05, 36))
"""How far each turns from the bud's heading (radians), and its reach in units."""

ROOT, TIP = 18.0, 11.0
"""Half the width of a sprout at its base and at its tip, in units."""


def red_cell() -> str:
    """A disc, hollow in the middle, 24 x 20 units."""
    disc = ellipse((0, 0), (12, 10), shade("red-cell"), stroke="$capD", width=1.5)
    disc += ellipse((0, 0), (5.6, 3.9), "$capD", opacity=0.55)
    return group(disc, turn=20)


def sprout(spine: Points, root: float = ROOT, tip: float = TIP) -> str:
    """A bud along `spine` with a tip cell and five feelers; `root`, `tip` are half-widths."""
    end = even_steps(spine, 2)[-1]
    parts = [ribbon(spine, lambda t: wall_reach(t, root, tip) * min(1.0, 2.6 - 1.8 * t))]
    parts.append(blob((end.x, end.y), tip * 1.1, seed=3, corners=10, unevenness=0.02))
    parts += [_feeler(end, turn, reach) for turn, reach in _FEELERS]
    inside = ribbon(inside_spine(spine), lambda t: inside_reach(t, root, tip))
    heading = atan2(end.along_y, end.along_x) * 180 / pi
    return (
        merged(parts, "$cap")
        + path(inside, fill="$capW")
        + ellipse((end.x, end.y), (8, 5.6), "$capD", turn=heading)
    )


def inside_spine(spine: Points) -> list[Point]:
    """The middle of the hollow, which stops short of the tip cell."""
    before, last = spine[-2], spine[-1]
    return [*spine[:-1], (last[0] * 0.8 + before[0] * 0.2, last[1] * 0.8 + before[1] * 0.2)]


def wall_reach(t: float, root: float = ROOT, tip: float = TIP) -> float:
    """Half the outer width, at share `t` of the spine."""
    return root * (1 - t) + tip * t


def inside_reach(t: float, root: float = ROOT, tip: float = TIP) -> float:
    """Half the width of the hollow, at share `t` of the inside spine."""
    return max(1.0, wall_reach(t, root, tip) - 6.5 - 3 * t)


def _feeler(end: Step, turn: float, reach: float) -> str:
    heading = atan2(end.along_y, end.along_x) + turn
    bend = heading + turn * 0.25
    spine = [
        (end.x, end.y),
        (end.x + reach * 0.55 * cos(heading), end.y + reach * 0.55 * sin(heading)),
        (end.x + reach * cos(bend), end.y + reach * sin(bend)),
    ]
    return ribbon(spine, taper(6.2, 1.1, 1.1))
