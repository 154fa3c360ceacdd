"""A mouse at rest, and the skin of a mouse: thin, with hair."""

from __future__ import annotations

from math import sin
from random import Random

from pens.artwork import STAGE
from pens.bounds import Box
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.outlines import ribbon, taper
from pens.silhouette import cast_shadow, gleam, merged
from pens.svg import ellipse, line, path, rect

SURFACE = 78.0
_JUNCTION = Junction(level=128, swing=4, period=96, phase=0.4)
_BODY = "M-44 8C-40 -4 -30 -12 -18 -13C-6 -22 36 -24 38 8C38 18 -30 18 -38 15C-43 14 -46 12 -44 8Z"


def mouse() -> str:
    """Plain gray fur, side view, looking left; 106 x 46 units."""
    tail = "M34 12C50 14 52 -2 62 2"
    return (
        cast_shadow((2, 18), (40, 5))
        + line(tail, "$ink", 6)
        + line(tail, "$capL", 3)
        + line("M-22 14V19M-10 15V19M20 15V19M30 14V18", "$ink", 3.4)
        + merged([_BODY], "$dor", width=2)
        + ellipse((-20, -13), (9, 9.5), "$dorM", stroke="$ink", width=2)
        + ellipse((-20, -12), (4.5, 5), "$capL")
        + ellipse((-34, 1), (2.5, 2.7), "$ink")
        + ellipse((-44, 8), (2.8, 2.4), "$cap", stroke="$ink", width=1.2)
        + gleam("M-8 -14C4 -19 20 -18 28 -7", 3, opacity=0.6)
        + line("M-38 8L-30 10M-38 11L-31 14", "$ink", 1.2)
    )


def mouse_skin() -> str:
    """Thin outer skin with hair, and the ground below, over the whole stage."""
    air = rect((0, 0), (STAGE.width, SURFACE + 20), "$paper")
    ground = dermis_ground(Box(0, 110, STAGE.width, 374), seed=12, fibres=13)
    cells = living_epidermis(STAGE.width, _JUNCTION, rows=2, cell=21, seed=6, top=SURFACE + 10)
    edge = [(float(x), _surface(x)) for x in range(-20, 830, 12)]
    under = path(f"{smooth(edge)}V{SURFACE + 16:g}H-20Z", fill="$corn")
    plates = horny_layer(STAGE.width, _surface, rows=2, pitch=5.4, plate=44)
    return air + ground + cells + _hairs() + under + plates


def _surface(x: float) -> float:
    return SURFACE + 3 + 1.8 * sin(x / 29)


def _hairs() -> str:
    dice, hairs, x = Random(3), "", -8.0
    while x < STAGE.width + 20:
        foot, long, lean = _surface(x) + 34, dice.uniform(24, 40), dice.uniform(12, 22)
        top = _surface(x) - long
        hair = ribbon(
            [(x - 8, foot), (x, _surface(x)), (x + lean * 0.5, top + long * 0.4), (x + lean, top)],
            taper(1.9, 0.7),
        )
        hairs += path(hair, fill="$cornD")
        x += dice.uniform(17, 30)
    return hairs
