"""Skin with age: where the two fibroblasts of a half lie, and their beads of raw collagen."""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import NamedTuple

from actors.fibroblast import fibroblast_waking
from pens.artwork import Artwork, centred, sprite
from pens.numbers import Point
from pens.svg import ellipse

BEAD = 2.7
"""The radius of a bead on the stage."""


class Cell(NamedTuple):
    """A fibroblast of a half: its middle, its size and turn (degrees)."""

    at: Point
    scale: float
    turn: float


CELLS = (Cell((116, 301), 0.6, 3), Cell((276, 381), 0.62, -5))

_RUN = (34.0, 134.0)
"""A bead runs from here to here along the laying arm, in the cell's own units."""
_FADE = 0.12


def artworks() -> list[Artwork]:
    """A bead, and the slowed cell for "Who is who"."""
    bead = ellipse((0, 0), (BEAD, BEAD), "$gold", stroke="$ropeInk", width=1.4)
    slim = f'<g transform="scale(0.24 0.3)">{fibroblast_waking()}</g>'
    return [
        sprite("skin_with_age_bead", bead, air=1),
        centred("skin_with_age_legend_slowed", slim),
    ]


def bead_path(cell: Cell, reach: float = 1.0) -> tuple[Point, Point]:
    """Start and end of the beads' way on the half; `reach` is the cell's length, 1 when young."""
    turn = radians(cell.turn)
    ends = []
    for x in _RUN:
        along, beside = x * cell.scale * reach, -5 * cell.scale
        ends.append(
            (
                cell.at[0] + along * cos(turn) - beside * sin(turn),
                cell.at[1] + along * sin(turn) + beside * cos(turn),
            )
        )
    return ends[0], ends[1]


def bead_places() -> list[tuple[Point, float]]:
    """Place and opacity of each bead at 25: six a cell, evenly spaced in time."""
    places = []
    for cell in CELLS:
        start, end = bead_path(cell)
        for number in range(6):
            part = (number + 0.5) / 6
            pace = 0.5 - 0.5 * cos(pi * part)
            shown = min(1.0, part / _FADE, (1 - part) / _FADE)
            at = tuple(a + (b - a) * pace for a, b in zip(start, end, strict=True))
            places.append(((at[0], at[1]), 0.5 - 0.5 * cos(pi * shown)))
    return places
