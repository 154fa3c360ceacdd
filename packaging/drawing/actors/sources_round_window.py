"""Cutting shapes to a round window without a clip path, which QtSvg draws wrong."""

from __future__ import annotations

from math import cos, pi, sin

from pens.numbers import Point, polyline
from pens.path_points import path_points
from pens.svg import ellipse

RADIUS = 205.0
"""Of a window as drawn; the stage shows it smaller."""

_CORNERS = 96


def cut(data: str, *, at: Point = (0.0, 0.0), radius: float = RADIUS) -> str:
    """Path data of the part of the closed outline `data` inside the window.

    `at` is where the shape's own origin stands in the window; the outcome is in its own units.
    Empty when nothing is left. (Sutherland-Hodgman, one edge of the window after another.)
    """
    kept = path_points(data)
    corners = [
        (radius * cos(2 * pi * n / _CORNERS) - at[0], radius * sin(2 * pi * n / _CORNERS) - at[1])
        for n in range(_CORNERS)
    ]
    for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
        kept = _inside_edge(kept, start, end)
        if not kept:
            return ""
    return polyline(_thinned(kept), closed=True)


def rim(radius: float = RADIUS) -> str:
    """The frame of the window."""
    frame = ellipse((0, 0), (radius, radius), "none", stroke="$ink", width=6)
    return frame + ellipse((0, 0), (radius + 5, radius + 5), "none", stroke="$primary", width=7)


def _inside_edge(points: list[Point], start: Point, end: Point) -> list[Point]:
    kept: list[Point] = []
    for index, here in enumerate(points):
        before = points[index - 1]
        if _side(here, start, end) >= 0:
            if _side(before, start, end) < 0:
                kept.append(_crossing(before, here, start, end))
            kept.append(here)
        elif _side(before, start, end) >= 0:
            kept.append(_crossing(before, here, start, end))
    return kept


def _side(point: Point, start: Point, end: Point) -> float:
    """Positive on the inner side of an edge of the window."""
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])


def _crossing(one: Point, other: Point, start: Point, end: Point) -> Point:
    a, b = _side(one, start, end), _side(other, start, end)
    share = a / (a - b)
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def _thinned(points: list[Point]) -> list[Point]:
    """Without points that hardly differ from the one before."""
    kept = [points[0]]
    for point in points[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > 1.2:
            kept.append(point)
    return kept
