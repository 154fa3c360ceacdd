"""Gradients that only a few drawings need: they travel inside the drawing that uses them."""

from __future__ import annotations

from pens.numbers import Point, number

Stops = tuple[tuple[float, str], ...]
"""Where each colour stands, 0..1, and its token without the dollar sign."""


def lit_round(name: str, centre: Point, radius: float, stops: Stops) -> str:
    """A definition lit from `centre`, in the units of the shape that says fill="url(#name)"."""
    x, y, reach = (number(value) for value in (*centre, radius))
    return (
        f'<defs><radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}"'
        f' r="{reach}">{_stops(stops)}</radialGradient></defs>'
    )


def lit_across(name: str, start: Point, end: Point, stops: Stops) -> str:
    """A definition from `start` to `end`, as shares of the shape's own box."""
    (x1, y1), (x2, y2) = ((number(x, 2), number(y, 2)) for x, y in (start, end))
    return (
        f'<defs><linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">'
        f"{_stops(stops)}</linearGradient></defs>"
    )


def _stops(stops: Stops) -> str:
    return "".join(f'<stop offset="{number(at, 2)}" stop-color="${tok}"/>' for at, tok in stops)
