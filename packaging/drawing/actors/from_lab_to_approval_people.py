"""People who take part in a trial: one figure is 20 of them, the same size on every rung."""

from __future__ import annotations

from pens.numbers import Point, number
from pens.svg import path

EACH = 20
"""People that one figure stands for."""

ACROSS, DOWN = 7.1, 17.6
"""From one figure to the next, in units."""

_ROUND = 0.5523


def figures(places: list[Point], scale: float = 1.0) -> str:
    """Path data of heads and bodies, without faces; each about 5.6 x 16 units at `places`."""
    return "".join(_head(x, y, 2.5 * scale) + _body(x, y, scale) for x, y in places)


def crowd(fewest: int, most: int, corner: Point, columns: int, *, open_end: int = 0) -> str:
    """As many figures as `most` people need: dark up to `fewest`, pale beyond.

    The last `open_end` are mere outlines, where no highest number is given.
    """
    places = [
        (corner[0] + index % columns * ACROSS, corner[1] + index // columns * DOWN)
        for index in range(most // EACH)
    ]
    sure = fewest // EACH
    pale = path(
        figures(places[sure : len(places) - open_end]), fill="$fibL", stroke="$fibD", width=0.8
    )
    dark = path(figures(places[:sure]), fill="$primary") if sure else ""
    faint = path(figures(places[-open_end:]), stroke="$uv", width=0.8) if open_end else ""
    return dark + pale + faint


def _head(x: float, y: float, radius: float) -> str:
    k, top = _ROUND * radius, y - radius * 2.2
    a, b = number(x - radius), number(x + radius)
    up, down = number(top - radius), number(top + radius)
    return (
        f"M{a} {number(top)}C{a} {number(top - k)} {number(x - k)} {up} {number(x)} {up}"
        f"C{number(x + k)} {up} {b} {number(top - k)} {b} {number(top)}"
        f"C{b} {number(top + k)} {number(x + k)} {down} {number(x)} {down}"
        f"C{number(x - k)} {down} {a} {number(top + k)} {a} {number(top)}Z"
    )


def _body(x: float, y: float, scale: float) -> str:
    half, foot, bend = 2.9 * scale, y + 8.4 * scale, y + 0.2 * scale
    left, right = number(x - half), number(x + half)
    neck = number(y - 2.2 * scale)
    return (
        f"M{left} {number(foot)}V{number(bend)}Q{left} {neck} {number(x)} {neck}"
        f"Q{right} {neck} {right} {number(bend)}V{number(foot)}Z"
    )
