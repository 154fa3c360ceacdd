"""Skin with age: the band of yearly loss on its card, and the two small frames about sunlight."""

from __future__ import annotations

from pens.artwork import Artwork, framed, sprite
from pens.numbers import Point, number, polyline
from pens.rope import rope
from pens.svg import group, line, path

YEARS = 60
PLOT: Point = (204.0, 88.0)
"""The plot from 20 to 80 years, and from nothing to all the collagen of 20."""

_MOST, _LEAST = 0.010, 0.006
"""Loss a year, as a share (fact F-06)."""


def artworks() -> list[Artwork]:
    """Cards and the plot have their upper left corner at (0, 0)."""
    return [
        sprite("skin_with_age_band_card", _card(240, 148) + _axis((18, 28)), air=8),
        framed("skin_with_age_band", _band(), *PLOT),
        sprite("skin_with_age_sun_card", _sun_card(), air=8),
        sprite("skin_with_age_new_rope_1", _new_rope(2.4)),
        sprite("skin_with_age_new_rope_2", _new_rope(-2.4)),
    ]


def _card(width: float, height: float) -> str:
    outline = _rounded(0, 0, width, height, 16)
    shadow = group(path(outline, fill="$shadow"), (2, 4), opacity=0.15)
    return shadow + path(outline, fill="$paper", stroke="$ink", width=1.5)


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    right, bottom = x + width, y + height
    return (
        f"M{number(x + radius)} {number(y)}H{number(right - radius)}"
        f"Q{number(right)} {number(y)} {number(right)} {number(y + radius)}"
        f"V{number(bottom - radius)}"
        f"Q{number(right)} {number(bottom)} {number(right - radius)} {number(bottom)}"
        f"H{number(x + radius)}Q{number(x)} {number(bottom)} {number(x)} {number(bottom - radius)}"
        f"V{number(y + radius)}Q{number(x)} {number(y)} {number(x + radius)} {number(y)}Z"
    )


def _axis(corner: Point) -> str:
    """The base line, nothing, with a tick every ten years; and the level of 20 as a faint line."""
    left, top = corner
    base = top + PLOT[1]
    drawn = line(f"M{left:g} {top:g}H{left + PLOT[0]:g}", "$lineStrong", 1.2, dash="1 5")
    for tick in range(7):
        x = number(left + PLOT[0] * tick / 6)
        drawn += line(f"M{x} {base:g}V{base + 5:g}", "$lineStrong", 1.6)
    return drawn + line(f"M{left:g} {base:g}H{left + PLOT[0]:g}", "$lineStrong", 2)


def _band() -> str:
    """All that 0.6 to 1 percent a year can mean: between two curves, never a line."""
    upper = [_point(year, _LEAST) for year in range(0, YEARS + 1, 3)]
    lower = [_point(year, _MOST) for year in range(0, YEARS + 1, 3)]
    band = path(polyline(upper + lower[::-1], closed=True), fill="$gold", opacity=0.8)
    return band + line(polyline(upper), "$goldD", 1.4) + line(polyline(lower), "$goldD", 1.4)


def _point(year: int, loss: float) -> Point:
    return PLOT[0] * year / YEARS, 1 + PLOT[1] * (1 - (1 - loss) ** year)


def _sun_card() -> str:
    drawn = _card(386, 148)
    for x in (10.0, 198.0):
        drawn += path(
            _rounded(x, 30, 178, 56, 10), fill="$dermB", stroke="$lineStrong", width=2, dash="0.1 6"
        )
    return drawn


def _new_rope(rise: float) -> str:
    points: list[Point] = [(-24, rise), (-8, -rise), (8, rise), (24, -rise)]
    return rope(points, 9.5, banded=False, shadow=(1.5, 3))
