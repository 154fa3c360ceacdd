"""The stem cell (MSC): a round teal body, radius 75, with seven unequal tapered arms."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from actors.messages import vesicle
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import blob, ribbon, taper
from pens.silhouette import cast_shadow, gleam, highlight, merged
from pens.svg import disc, ellipse, group, line, path

_ARMS = ((-138, 140), (-82, 108), (-16, 132), (34, 110), (74, 140), (128, 108), (176, 130))
"""Direction in degrees (0 is right, clockwise) and reach in units of each arm."""

_PARCELS = ((-2, 62, 0.62), (38, 62, 0.72), (70, 61, 0.62))
"""Direction, distance from the middle and scale of the vesicles that wait at the rim."""

_MITOCHONDRIA = ((-43, -10, 50), (46, -12, -12), (-12, 57, 8), (-46, 27, 40))
"""Place and turn of each."""

_BEAN = "M-11 0C-11 -7 -4 -6 0 -5C5 -4 11 -6 11 0C11 6 5 5 0 5C-5 5 -11 7 -11 0Z"

_SHINE = "M-58 -22C-47 -50 -18 -64 10 -63C-14 -57 -38 -42 -48 -15C-51 -9 -60 -14 -58 -22Z"


def stem_cell() -> str:
    """The whole cell round (0, 0), turned as it stands on the hero stage."""
    return (
        cast_shadow((10, 66), (78, 28), opacity=0.16)
        + merged(stem_cell_outline(), shade("msc"), width=2.4)
        + highlight(_SHINE)
        + "".join(group(_mitochondrion(), (x, y), turn=turn) for x, y, turn in _MITOCHONDRIA)
        + _stipple()
        + _nucleus()
        + "".join(group(vesicle(), _polar(*at), scale=scale) for *at, scale in _PARCELS)
    )


def stem_cell_outline() -> list[str]:
    """Path data of body and arms, to be melted into one silhouette."""
    dice = Random(4)
    parts = [blob((0, 0), 75, seed=5, corners=14, unevenness=0.05, stretch=(1.04, 0.96))]
    for degrees, reach in _ARMS:
        bent = degrees + dice.choice([-1, 1]) * dice.uniform(3.4, 11.5)
        spine = [_polar(degrees, 38), _polar(degrees, 82), _polar(bent, reach)]
        parts.append(ribbon(spine, taper(34, 2.8, 1.9)))
    return parts


def _mitochondrion() -> str:
    folds = line("M-6 -2L-4 3M0 -3L1 3M6 -3L5 2", "$mscD", 1.2)
    return path(_BEAN, fill="$mscL", stroke="$mscD", width=1.5) + folds


def _stipple() -> str:
    dice, dots = Random(11), ""
    for _ in range(30):
        at = _polar(dice.uniform(0, 360), dice.uniform(38, 65))
        dots += disc(at, 1.5, "$mscD", opacity=0.5)
    return dots


def _nucleus() -> str:
    nucleus = ellipse((-3, -2), (31, 27), shade("msc-nucleus"), stroke="$ink", width=2, turn=-14)
    nucleus += ellipse((4, 3), (8.5, 8), "$mscD2")
    nucleus += ellipse((-13, -8), (4, 3.6), "$mscD2", opacity=0.75)
    return nucleus + gleam("M-25 -9C-20 -20 -7 -25 6 -22", 2.6, opacity=0.55)


def _polar(degrees: float, distance: float) -> Point:
    turn = degrees * pi / 180
    return (distance * cos(turn), distance * sin(turn))
