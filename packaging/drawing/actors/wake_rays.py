"""Short ticks in a fan above a cell that has just woken."""

from __future__ import annotations

from math import cos, pi, sin

from pens.numbers import pair
from pens.svg import line


def wake_rays(count: int, near: float, far: float, spread: float) -> str:
    """`count` ticks from `near` to `far` units above (0, 0), `spread` degrees wide.

    The fan is one and a half times as wide as high, like the cell under it.
    """
    rays = ""
    for index in range(count):
        turn = (-90 - spread / 2 + spread * index / (count - 1)) * pi / 180
        start = (near * 1.5 * cos(turn), near * sin(turn))
        end = (far * 1.5 * cos(turn), far * sin(turn))
        rays += line(f"M{pair(start)}L{pair(end)}", "$lb", 3.2)
    return rays
