"""Soft edges without a blur: the same shape again and again, each smaller and as faint."""

from __future__ import annotations

from pens.numbers import Point, number
from pens.svg import ellipse, path


def soft_disc(centre: Point, radii: Point, token: str, *, strength: float, layers: int = 12) -> str:
    """An ellipse that fades out towards its rim; `strength` is its opacity in the middle."""
    faint = 1 - (1 - strength) ** (1 / layers)
    return "".join(
        ellipse(centre, (radii[0] * part, radii[1] * part), token, opacity=round(faint, 3))
        for part in _parts(layers)
    )


def soft_column(x: float, top: float, foot: float, half: float, token: str, strength: float) -> str:
    """A shaded band, darkest in its middle, that fades out sideways and downwards."""
    layers = 14
    faint = 1 - (1 - strength) ** (1 / layers)
    bands = ""
    for part in _parts(layers):
        wide, low = half * part, top + (foot - top) * (0.45 + 0.55 * part)
        left, right = number(x - wide), number(x + wide)
        bands += path(
            f"M{left} {number(top)}H{right}V{number(low - wide)}"
            f"Q{right} {number(low)} {number(x)} {number(low)}"
            f"Q{left} {number(low)} {left} {number(low - wide)}Z",
            fill=token,
            opacity=round(faint, 3),
        )
    return bands


def _parts(layers: int) -> list[float]:
    return [1 - 0.92 * index / layers for index in range(layers)]
