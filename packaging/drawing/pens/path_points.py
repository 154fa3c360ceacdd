"""Points along path data, dense enough to find its extent."""

from __future__ import annotations

import re
from itertools import pairwise

from pens.numbers import Point

_PARTS = 12
_LENGTHS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0}


def path_points(data: str) -> list[Point]:
    """Points on the path `data`, which may use M L H V C Q Z (absolute coordinates only)."""
    points: list[Point] = []
    here: Point = (0.0, 0.0)
    for command, text in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        if command not in _LENGTHS:
            raise ValueError(f"path command {command!r} is not drawn by the pens: {data[:60]}")
        numbers = [float(part) for part in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", text)]
        length = _LENGTHS[command]
        for start in range(0, len(numbers), length or 1):
            corners = _corners(command, numbers[start : start + length], here)
            points += _along([here, *corners]) if command != "M" else corners
            here = corners[-1]
    return points


def _corners(command: str, numbers: list[float], here: Point) -> list[Point]:
    if command == "H":
        return [(numbers[0], here[1])]
    if command == "V":
        return [(here[0], numbers[0])]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _along(corners: list[Point]) -> list[Point]:
    """Points on the Bezier curve with these control points (2, 3 or 4 of them)."""
    points = []
    for part in range(_PARTS + 1):
        t = part / _PARTS
        level = corners
        while len(level) > 1:
            level = [
                (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(level)
            ]
        points.append(level[0])
    return points
