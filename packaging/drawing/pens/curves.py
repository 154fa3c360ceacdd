"""Smooth lines through points, and even steps along them."""

from __future__ import annotations

from math import hypot
from typing import NamedTuple

from pens.numbers import Point, Points, pair

_STEPS_PER_SPAN = 24


class Step(NamedTuple):
    """One place on a line: position, unit direction of travel, distance from the start."""

    x: float
    y: float
    along_x: float
    along_y: float
    distance: float

    def beside(self, offset: float) -> Point:
        """The point `offset` units to the right of the direction of travel (left if negative)."""
        return (self.x - self.along_y * offset, self.y + self.along_x * offset)

    def ahead(self, offset: float) -> Point:
        """The point `offset` units further on, straight ahead."""
        return (self.x + self.along_x * offset, self.y + self.along_y * offset)


def smooth(points: Points, *, closed: bool = False, slack: float = 6.0) -> str:
    """Path data of a Catmull-Rom line through `points`; a larger `slack` is more angular."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    data = ["M" + pair(points[0])]
    for index in range(count if closed else count - 1):
        before, start, end, after = (at(index + shift) for shift in (-1, 0, 1, 2))
        leave = (
            start[0] + (end[0] - before[0]) / slack,
            start[1] + (end[1] - before[1]) / slack,
        )
        arrive = (end[0] - (after[0] - start[0]) / slack, end[1] - (after[1] - start[1]) / slack)
        data.append(f"C{pair(leave)} {pair(arrive)} {pair(end)}")
    return "".join(data) + ("Z" if closed else "")


def even_steps(points: Points, step: float = 3.0) -> list[Step]:
    """The smooth line through `points`, walked in steps of `step` units."""
    fine = _fine_points(points)
    places: list[tuple[float, float, float]] = [(*fine[0], 0.0)]
    here, walked, distance = fine[0], 0.0, 0.0
    for target in fine[1:]:
        gap = hypot(target[0] - here[0], target[1] - here[1])
        while gap > 0 and walked + gap >= step:
            share = (step - walked) / gap
            here = (
                here[0] + (target[0] - here[0]) * share,
                here[1] + (target[1] - here[1]) * share,
            )
            distance += step
            places.append((*here, distance))
            gap = hypot(target[0] - here[0], target[1] - here[1])
            walked = 0.0
        walked += gap
        here = target
    return [_directed(places, index) for index in range(len(places))]


def _directed(places: list[tuple[float, float, float]], index: int) -> Step:
    before, after = places[max(0, index - 1)], places[min(len(places) - 1, index + 1)]
    length = hypot(after[0] - before[0], after[1] - before[1]) or 1.0
    x, y, distance = places[index]
    return Step(x, y, (after[0] - before[0]) / length, (after[1] - before[1]) / length, distance)


def _fine_points(points: Points) -> list[Point]:
    fine: list[Point] = []
    last = len(points) - 1
    for index in range(last):
        corners = [points[max(0, min(last, index + shift))] for shift in (-1, 0, 1, 2)]
        for part in range(_STEPS_PER_SPAN):
            share = part / _STEPS_PER_SPAN
            fine.append(
                (
                    _catmull_rom([corner[0] for corner in corners], share),
                    _catmull_rom([corner[1] for corner in corners], share),
                )
            )
    fine.append(points[-1])
    return fine


def _catmull_rom(values: list[float], t: float) -> float:
    a, b, c, d = values
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )
