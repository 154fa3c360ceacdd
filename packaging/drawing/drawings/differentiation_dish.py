"""In a dish: the dish, its dropper and arrows, the rope that is laid, the card about rats."""

from actors.differentiation_lab import arrow, card, dish, dropper, rounded
from drawings.paracrine_scar import artworks as scar_artworks
from pens.artwork import Artwork, placed, sprite
from pens.numbers import Point
from pens.rope import rope
from pens.svg import group, path

_LAID: list[Point] = [(463, 365), (486, 355), (510, 367), (538, 356)]
_STEPS: tuple[tuple[Point, Point, Point], ...] = (
    ((160, 318), (174, 342), (198, 358)),
    ((292, 332), (312, 312), (324, 280)),
    ((384, 274), (397, 296), (400, 328)),
)


def artworks() -> list[Artwork]:
    """The dish is round (0, 0); arrows and rope are at stage coordinates."""
    return [
        sprite("differentiation_dish", dish((284, 180))),
        sprite("differentiation_dropper", dropper()),
        placed("differentiation_rope", rope(_LAID, 14)),
        sprite("differentiation_rat_card", _rat_card()),
        *(
            placed(f"differentiation_arrow_{number}", arrow(*step))
            for number, step in enumerate(_STEPS, start=1)
        ),
    ]


def _rat_card() -> str:
    knot = next(it.body for it in scar_artworks() if it.name == "paracrine_scar")
    window = path(rounded(156, 124, 12, (0, -44)), fill="$dermB", stroke="$lineStrong", width=1.6)
    return card(184, 244) + window + group(knot, (0, -44), scale=0.86)
