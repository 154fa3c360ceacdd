"""Where the ink of a drawing is: the box that holds every fill, outline and shadow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil, cos, floor, pi, sin
from xml.etree import ElementTree

from pens.numbers import Point
from pens.path_points import path_points

Matrix = tuple[float, float, float, float, float, float]
_STILL: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Box:
    """A rectangle in stage units: upper left corner and size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        """The middle of the box."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def grown(self, air: float) -> Box:
        """The smallest box on whole units with at least `air` units round this one."""
        left, top = floor(self.x - air), floor(self.y - air)
        right, bottom = ceil(self.x + self.width + air), ceil(self.y + self.height + air)
        return Box(left, top, right - left, bottom - top)

    def within(self, frame: Box) -> Box:
        """The part of this box that lies inside `frame`."""
        left, top = max(self.x, frame.x), max(self.y, frame.y)
        right = min(self.x + self.width, frame.x + frame.width)
        bottom = min(self.y + self.height, frame.y + frame.height)
        return Box(left, top, right - left, bottom - top)


def ink_box(body: str) -> Box:
    """The box that holds all ink of `body` (SVG text without a root)."""
    corners: list[Point] = []
    _collect(ElementTree.fromstring(f"<g>{body}</g>"), _STILL, corners)
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    right, bottom = max(x for x, _ in corners), max(y for _, y in corners)
    return Box(left, top, right - left, bottom - top)


def _collect(element: ElementTree.Element, outer: Matrix, corners: list[Point]) -> None:
    matrix = _times(outer, _transform(element.get("transform", "")))
    points = _outline(element)
    reach = float(element.get("stroke-width", "0")) / 2 if element.get("stroke") else 0.0
    for x, y in points:
        for dx, dy in ((-reach, 0.0), (reach, 0.0), (0.0, -reach), (0.0, reach)):
            corners.append(_moved(matrix, (x + dx, y + dy)))
    for child in element:
        _collect(child, matrix, corners)


def _outline(element: ElementTree.Element) -> list[Point]:
    value = element.attrib
    if element.tag == "path":
        return path_points(value["d"])
    if element.tag == "ellipse":
        x, y, rx, ry = (float(value[key]) for key in ("cx", "cy", "rx", "ry"))
        turns = [2 * pi * index / 32 for index in range(32)]
        return [(x + rx * cos(turn), y + ry * sin(turn)) for turn in turns]
    if element.tag == "rect":
        x, y, width, height = (float(value[key]) for key in ("x", "y", "width", "height"))
        return [(x, y), (x + width, y), (x, y + height), (x + width, y + height)]
    return []


def _transform(text: str) -> Matrix:
    matrix = _STILL
    for kind, inside in re.findall(r"(\w+)\(([^)]*)\)", text):
        numbers = [float(part) for part in inside.split()]
        matrix = _times(matrix, _single(kind, numbers))
    return matrix


def _single(kind: str, numbers: list[float]) -> Matrix:
    if kind == "translate":
        return (1, 0, 0, 1, numbers[0], numbers[1])
    if kind == "scale":
        return (numbers[0], 0, 0, numbers[-1], 0, 0)
    if kind == "rotate":
        turn = numbers[0] * pi / 180
        spin: Matrix = (cos(turn), sin(turn), -sin(turn), cos(turn), 0, 0)
        if len(numbers) == 1:
            return spin
        x, y = numbers[1:]
        return _times(_times((1, 0, 0, 1, x, y), spin), (1, 0, 0, 1, -x, -y))
    raise ValueError(f"unknown transform {kind!r}")


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def _moved(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    return (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)
