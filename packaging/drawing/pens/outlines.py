"""Closed outlines: tapered arms, uneven round bodies, regular polygons."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from random import Random

from pens.curves import even_steps, smooth
from pens.numbers import Point, Points


def ribbon(points: Points, half_width: Callable[[float], float]) -> str:
    """Path data of a band along `points`; `half_width(t)` in units, t from 0 to 1 along it."""
    steps = even_steps(points, 4)
    last = len(steps) - 1 or 1
    left: list[Point] = []
    right: list[Point] = []
    for index, step in enumerate(steps):
        if index % 3 and index != last:
            continue
        half = half_width(index / last)
        left.append(step.beside(half))
        right.append(step.beside(-half))
    return smooth(left + right[::-1], closed=True)


def taper(root: float, tip: float, power: float = 1.0) -> Callable[[float], float]:
    """A `half_width` that shrinks from `root + tip` to `tip` units; `power` > 1 thins early."""
    return lambda t: root * (1 - t) ** power + tip


def blob(
    centre: Point,
    radius: float,
    *,
    seed: int,
    corners: int = 12,
    unevenness: float = 0.08,
    stretch: Point = (1.0, 1.0),
) -> str:
    """Path data of a round body whose radius wanders by `unevenness` (a share of it)."""
    dice = Random(seed)
    points: list[Point] = []
    for index in range(corners):
        turn = 2 * pi * index / corners
        x = centre[0] + stretch[0] * radius * _wander(dice, unevenness) * cos(turn)
        y = centre[1] + stretch[1] * radius * _wander(dice, unevenness) * sin(turn)
        points.append((x, y))
    return smooth(points, closed=True)


def polygon(corners: int, radius: float, *, first: float = 0.0) -> list[Point]:
    """Corners of a regular polygon round (0, 0); `first` is the first corner's angle (degrees)."""
    turns = [first * pi / 180 + 2 * pi * index / corners for index in range(corners)]
    return [(radius * cos(turn), radius * sin(turn)) for turn in turns]


def _wander(dice: Random, unevenness: float) -> float:
    return 1 + dice.uniform(-unevenness, unevenness)
