"""In mice: their skin, and the card that counts who was found after three weeks."""

from actors.differentiation_cells import stem_cell_from_fat, stem_cell_gone
from actors.differentiation_lab import card, rounded
from actors.differentiation_mouse import mouse, mouse_skin
from pens.artwork import Artwork, layer, sprite
from pens.numbers import number
from pens.svg import disc, ellipse, group, line, path

WEEK = 52.0
"""Units from one week to the next on the card."""
_WEEK_0 = -92.0


def artworks() -> list[Artwork]:
    """The skin covers the stage; the rest is round (0, 0)."""
    return [
        layer("differentiation_mouse_skin", mouse_skin()),
        sprite("differentiation_mouse_card", _card()),
        sprite("differentiation_week_bead", _bead()),
        sprite("differentiation_found", group(stem_cell_from_fat(), scale=0.22)),
        sprite("differentiation_not_found", _not_found()),
    ]


def _card() -> str:
    window = path(rounded(236, 92, 14, (0, -146)), fill="$askSoft")
    weeks = line(f"M{number(_WEEK_0)} -6H{number(_WEEK_0 + 3 * WEEK)}", "$lineStrong", 3)
    weeks += "".join(
        line(f"M{number(_WEEK_0 + week * WEEK)} -13V1", "$lineStrong", 2.4) for week in range(4)
    )
    between = line("M-112 46H112", "$lineStrong", 1.4, dash="1 6")
    return card(272, 404) + window + group(mouse(), (-6, -140), scale=1.55) + weeks + between


def _bead() -> str:
    return disc((0, 0), 11, "$halo") + ellipse((0, 0), (8.5, 8.5), "$primary")


def _not_found() -> str:
    hole = disc((0, 0), 30, "$dermA")
    return hole + group(stem_cell_gone(), scale=0.22)
