"""How sure we are, as a rope: no strand (broken dots), one, two twisted, three twisted."""

from __future__ import annotations

from itertools import groupby
from math import cos, pi, sin

from pens.curves import smooth
from pens.numbers import Point, Points, pair
from pens.svg import ellipse, path

_PARTS, _TURNS = 96, 1.75
"""Steps along a strand, and turns of the rope along the mark."""

_STYLE = {1: (3.0, 6.0), 2: (6.0, 6.0), 3: (8.0, 6.4)}
"""Swing of a strand to either side and its width, by number of strands."""


def strand_mark(strands: int, width: float = 84, height: float = 36) -> str:
    """The mark with its upper left corner at (0, 0)."""
    if strands == 0:
        return _broken_dots(width, height)
    swing, thick = _STYLE[strands]
    courses = [_course(k / strands, swing, width, height) for k in range(strands)]
    mark = "".join(_end_cap(course[end][0], thick) for course in courses for end in (0, -1))
    for in_front in (False, True):
        for course in courses:
            mark += "".join(_lobe(points, thick, in_front) for points in _lobes(course, in_front))
    return mark


def _broken_dots(width: float, height: float) -> str:
    dots = ""
    for index in range(6):
        at = (10 + index * (width - 20) / 5, height / 2 + (2 if index % 2 else -2))
        dots += ellipse(at, (3.4, 3.4), "none", stroke="$text2", width=2)
    return dots


def _course(phase: float, swing: float, width: float, height: float) -> list[tuple[Point, bool]]:
    """Points of one strand, and whether it is in front there."""
    places: list[tuple[Point, bool]] = []
    for part in range(_PARTS + 1):
        turn = 2 * pi * (_TURNS * part / _PARTS + phase) + 0.6
        x = 6 + (width - 12) * part / _PARTS
        places.append(((x, height / 2 + swing * sin(turn)), cos(turn) >= 0))
    return places


def _lobes(course: list[tuple[Point, bool]], in_front: bool) -> list[list[Point]]:
    """The pieces of a strand that are in front, or those behind, a little longer at both ends."""
    lobes, start = [], 0
    for front, group in groupby(course, key=lambda place: place[1]):
        end = start + len(list(group))
        if front == in_front:
            reach = course[max(0, start - 1) : end + 1]
            lobes.append([point for point, _ in reach])
        start = end
    return lobes


def _lobe(points: Points, thick: float, in_front: bool) -> str:
    data = smooth([*points[:-1:2], points[-1]])
    lobe = path(data, stroke="$ropeInk", width=thick + 2.6, cap="butt")
    lobe += path(data, stroke="$gold" if in_front else "$goldD", width=thick)
    inner = points[4:-4]
    if in_front and len(inner) > 2:
        lobe += path(smooth(inner[::2]), stroke="$goldL", width=thick * 0.3)
    return lobe


def _end_cap(end: Point, thick: float) -> str:
    """The round outline where a strand begins or ends."""
    spot = f"M{pair(end)}L{pair((end[0] + 0.1, end[1]))}"
    return path(spot, stroke="$ropeInk", width=thick + 2.6)
