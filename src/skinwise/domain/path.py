"""A smooth path through points, asked by the part of its length that is gone."""

from bisect import bisect_right
from math import atan2, degrees, hypot

Point = tuple[float, float]
SAMPLES = 24
"""Straight pieces between two points: finer than a pixel on the largest screen."""


class Path:
    """A Catmull-Rom curve through `points` (stage units), measured by length."""

    __slots__ = ("_along", "_points", "length")

    def __init__(self, points: tuple[Point, ...]) -> None:
        """Raises ValueError for fewer than two points."""
        if len(points) < 2:
            raise ValueError("a path needs two points")
        self._points = _sampled(points)
        along = [0.0]
        for (x0, y0), (x1, y1) in zip(self._points, self._points[1:], strict=False):
            along.append(along[-1] + hypot(x1 - x0, y1 - y0))
        self._along = along
        self.length = along[-1]

    def at(self, u: float) -> tuple[float, float, float]:
        """x, y and heading (degrees clockwise from the right) after the part `u` of the length."""
        gone = min(1.0, max(0.0, u)) * self.length
        index = min(max(bisect_right(self._along, gone), 1), len(self._points) - 1)
        (x0, y0), (x1, y1) = self._points[index - 1], self._points[index]
        piece = self._along[index] - self._along[index - 1]
        part = (gone - self._along[index - 1]) / piece if piece else 0.0
        heading = degrees(atan2(y1 - y0, x1 - x0))
        return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part, heading


def _sampled(points: tuple[Point, ...]) -> list[Point]:
    last = len(points) - 1
    sampled: list[Point] = []
    for i in range(last):
        before, start = points[max(0, i - 1)], points[i]
        end, after = points[i + 1], points[min(last, i + 2)]
        for j in range(SAMPLES):
            s = j / SAMPLES
            sampled.append(
                (
                    _blend(before[0], start[0], end[0], after[0], s),
                    _blend(before[1], start[1], end[1], after[1], s),
                )
            )
    sampled.append(points[-1])
    return sampled


def _blend(p0: float, p1: float, p2: float, p3: float, s: float) -> float:
    """Catmull-Rom: passes through p1 at s=0 and p2 at s=1, tangents (p2-p0)/2 and (p3-p1)/2."""
    return 0.5 * (
        2 * p1
        + (p2 - p0) * s
        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * s * s
        + (3 * p1 - p0 - 3 * p2 + p3) * s * s * s
    )
