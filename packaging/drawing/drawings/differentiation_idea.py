"""The idea: a dashed thought above a slice of skin in which nothing has changed."""

from math import sin

from actors.differentiation_lab import arrow, bench
from actors.differentiation_signs import thought, thought_drop
from pens.artwork import STAGE, Artwork, layer, placed, sprite
from pens.bounds import Box
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.numbers import Point
from pens.rope import rope
from pens.svg import path

_TOP = 262.0
_LOWER_ROPE: list[Point] = [(-20, 458), (110, 466), (240, 456), (390, 468), (520, 458), (660, 468)]
_LAID: list[Point] = [(634, 405), (676, 398), (726, 408), (816, 396)]


def artworks() -> list[Artwork]:
    """Bench and skin at stage coordinates; the thought and its drops round (0, 0)."""
    return [
        layer("differentiation_bench", bench()),
        placed("differentiation_idea_skin", _skin()),
        sprite("differentiation_thought", thought(600, 174)),
        sprite("differentiation_thought_drop", thought_drop(11)),
        placed("differentiation_idea_arrow", arrow((326, 148), (384, 136), (436, 148), 4.6)),
    ]


def _skin() -> str:
    junction = Junction(level=344, swing=8, period=132, phase=0.6)
    ground = dermis_ground(Box(0, 320, STAGE.width, 164), seed=9, fibres=8)
    cells = living_epidermis(STAGE.width, junction, rows=3, cell=22, seed=3, top=_TOP + 18)
    plates = horny_layer(STAGE.width, _surface, rows=4, pitch=5.6)
    edge = [(float(x), _surface(x)) for x in range(-20, 830, 12)]
    under = path(f"{smooth(edge)}V{_TOP + 30:g}H-20Z", fill="$corn")
    ropes = rope(_LOWER_ROPE, 17) + rope(_LAID, 15)
    return ground + cells + under + plates + ropes


def _surface(x: float) -> float:
    return _TOP + 4 + 2.2 * sin(x / 37)
