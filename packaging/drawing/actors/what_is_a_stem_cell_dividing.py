"""A stem cell that divides: two round halves, `apart` units from the middle, and a bridge.

Arms only on the outer sides; both halves alike, since a copy is a copy.
"""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from actors.what_is_a_stem_cell_shades import tint
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import blob, ribbon, taper
from pens.silhouette import cast_shadow, gleam, highlight, merged
from pens.svg import disc, ellipse, group, line, path

_BEAN = "M-11 0C-11 -7 -4 -6 0 -5C5 -4 11 -6 11 0C11 6 5 5 0 5C-5 5 -11 7 -11 0Z"
_BEANS = ((-42, 18, 20), (36, -36, -40), (28, 42, 60))
_LEFT_ARMS = ((180, 132), (128, 108), (236, 116), (290, 104), (62, 94))
_RIGHT_ARMS = ((0, 124), (-52, 116), (50, 112), (-112, 100), (112, 96))
_SHINE = "M-52 -28C-40 -53 -8 -63 16 -58C-8 -56 -33 -45 -45 -22C-49 -16 -56 -21 -52 -28Z"


def dividing(apart: float, neck: float, *, pinch: bool) -> str:
    """Round (0, 0); `neck` is half the bridge's width, `pinch` draws the line where it parts."""
    parts = [
        blob((-apart, 0), 70, seed=5, corners=14, unevenness=0.05, stretch=(1.0, 0.97)),
        blob((apart, 0), 70, seed=8, corners=14, unevenness=0.05, stretch=(1.0, 0.97)),
        ribbon(
            [(-apart + 26, 0), (-apart * 0.45, 0), (0, 0), (apart * 0.45, 0), (apart - 26, 0)],
            lambda t: neck + (60 - neck) * abs(2 * t - 1) ** 2.6,
        ),
    ]
    for middle, arms in ((-apart, _LEFT_ARMS), (apart, _RIGHT_ARMS)):
        parts += _arms(middle, arms)
    drawing = "".join(
        cast_shadow((middle + 8, 64), (68, 24), opacity=0.16) for middle in (-apart, apart)
    )
    drawing += merged(parts, tint("pair"), width=2.4)
    drawing += group(_inside(3), (-apart, 0)) + group(_inside(9), (apart, 0))
    return drawing + (_pinch(neck) if pinch else "")


def _arms(middle: float, arms: tuple[tuple[int, int], ...]) -> list[str]:
    dice = Random(round(middle) + 3)
    parts = []
    for degrees, reach in arms:
        bent = degrees + dice.choice([-1, 1]) * dice.uniform(3.4, 11.5)
        spine = [_polar(middle, degrees, 36), _polar(middle, degrees, 78)]
        parts.append(ribbon([*spine, _polar(middle, bent, reach)], taper(30, 2.8, 1.9)))
    return parts


def _inside(seed: int) -> str:
    dice = Random(seed)
    bean = path(_BEAN, fill="$mscL", stroke="$mscD", width=1.5)
    bean += line("M-6 -2L-4 3M0 -3L1 3M6 -3L5 2", "$mscD", 1.2)
    drawing = highlight(_SHINE)
    drawing += "".join(group(bean, (x, y), turn=turn) for x, y, turn in _BEANS)
    for _ in range(20):
        at = _polar(0, dice.uniform(0, 360), dice.uniform(38, 60))
        drawing += disc(at, 1.5, "$mscD", opacity=0.5)
    drawing += ellipse((-3, -2), (29, 25), shade("msc-nucleus"), stroke="$ink", width=2, turn=-14)
    drawing += ellipse((4, 3), (8, 7.5), "$mscD2") + ellipse((-13, -8), (4, 3.6), "$mscD2")
    return drawing + gleam("M-23 -9C-18 -19 -6 -24 6 -21", 2.6, opacity=0.55)


def _pinch(neck: float) -> str:
    top, foot = -neck - 5, neck + 5
    ring = f"M0 {top}C5 {top + 7} 5 {foot - 7} 0 {foot}"
    again = f"M-6 {top + 1}C-2 {top + 7} -2 {foot - 7} -6 {foot - 1}"
    return line(ring, "$mscD", 2.4) + line(again, "$mscD", 1.6, opacity=0.7)


def _polar(middle: float, degrees: float, distance: float) -> Point:
    turn = degrees * pi / 180
    return (middle + distance * cos(turn), distance * sin(turn))
