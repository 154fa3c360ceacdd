"""At the top: dated cards on hooks, an empty hook; the ladder let down, creams on the ground."""

from actors.from_lab_to_approval_ladder import knot, rung, upright
from actors.from_lab_to_approval_products import (
    cord_blood,
    creams,
    grown_cord_blood,
    marrow_stem_cells,
    own_fibroblasts,
)
from actors.from_lab_to_approval_things import hanging
from pens.artwork import STAGE, Artwork, placed, sprite
from pens.numbers import number
from pens.rope import rope
from pens.svg import group, line, rect

BEAM, GROUND = 98.0, 446.0
"""Heights of the rope on which cards hang, and of the ground."""

_SIDES = (54.0, 318.0)
_RUNGS = (236.0, 290.0, 344.0, 398.0)


def artworks() -> list[Artwork]:
    """What hangs has its hook at (0, 0); rope, ladder and ground are at stage coordinates."""
    beam = rope([(-14, BEAM), (200, BEAM + 3), (420, BEAM - 2), (620, BEAM + 3), (812, BEAM)], 20)
    products = {
        "cord_blood": (cord_blood(), 0.92),
        "grown_cord_blood": (grown_cord_blood(), 0.92),
        "marrow": (marrow_stem_cells(), 1.0),
        "own": (own_fibroblasts(), 1.0),
    }
    return [
        placed("from_lab_to_approval_beam", beam),
        *(
            sprite(f"from_lab_to_approval_card_{name}", _card(picture, scale))
            for name, (picture, scale) in products.items()
        ),
        *(
            sprite(f"from_lab_to_approval_tag_{name}", _tag(picture, scale))
            for name, (picture, scale) in products.items()
        ),
        sprite("from_lab_to_approval_card_empty", hanging(186, 150, empty=True)),
        placed("from_lab_to_approval_apart", line("M583 132V424", "$lineStrong", 2.4, dash="7 8")),
        placed("from_lab_to_approval_let_down", _let_down()),
        placed("from_lab_to_approval_ground", _ground()),
        sprite("from_lab_to_approval_creams", creams()),
        placed("from_lab_to_approval_to_door", _to_door()),
    ]


def _card(picture: str, scale: float) -> str:
    return hanging(178, 294) + group(picture, (0, 86), scale=scale * 0.92)


def _tag(picture: str, scale: float) -> str:
    """The same card from farther away: its picture alone."""
    return hanging(178, 206) + group(picture, (0, 136), scale=scale * 1.5)


def _let_down() -> str:
    """The top of the ladder seen from farther away, down to the ground."""
    ropes = "".join(upright(x, BEAM, GROUND + 16, 13) for x in _SIDES)
    rungs = "".join(rung(*_SIDES, y, 10) for y in _RUNGS)
    knots = "".join(knot(x, y, 9.4) for x in _SIDES for y in (BEAM, *_RUNGS))
    return ropes + rungs + knots


def _ground() -> str:
    strip = rect((0, GROUND), (STAGE.width, STAGE.height - GROUND), "$dermB")
    return strip + line(f"M-4 {number(GROUND)}H800", "$ink", 2)


def _to_door() -> str:
    dots, head = "M556 430H606", "M598 421L608 430L598 439"
    return line(dots, "$stop", 4.2, dash="1 9") + line(head, "$stop", 4.2)
