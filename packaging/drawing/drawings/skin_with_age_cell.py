"""Skin with age: where the two fibroblasts of a half lie, and their beads of raw collagen."""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import NamedTuple

from actors.fibroblast import fibroblast_waking
from pens.artwork import Artwork, centred, sprite
from pens.numbers import Point
from pens.svg import ellipse


class Cell(NamedTuple):
    """A fibroblast of a half: its middle, its size and turn (degrees)."""

    at: Point
    scale: float
    turn: float


CELLS = (Cell((116, 301), 0.6, 3), Cell((276, 381), 0.62, -5))

_RUN = (34.0, 98.0)
"""A bead runs from here to here along the laying arm, in the cell's own units."""

_PARTS_AT_25 = (1 / 16, 3 / 16, 5 / 16, 9 / 16, 11 / 16, 13 / 16)
"""How far along each of a young cell's six beads is at 25."""

_FADE = 0.12
"""The part of its way in which a bead comes and goes."""


def artworks() -> list[Artwork]:
    """A bead, and the slowed cell for "Who is who"."""
    slim = f'<g transform="scale(0.145 0.2)">{fibroblast_waking()}</g>'
    return [
        sprite("skin_with_age_bead", bead(), air=1),
        centred("skin_with_age_legend_slowed", slim),
    ]


def bead() -> str:
    """One bead, 7 units wide on the stage."""
    return ellipse((0, 0), (2.7, 2.7), "$gold", stroke="$ropeInk", width=1.4)


def bead_way(cell: Cell) -> tuple[Point, Point]:
    """Where the beads of a cell start and end, on the half."""
    turn = radians(cell.turn)
    beside = -5 * cell.scale
    start, end = (
        (
            cell.at[0] + x * cell.scale * cos(turn) - beside * sin(turn),
            cell.at[1] + x * cell.scale * sin(turn) + beside * cos(turn),
        )
        for x in _RUN
    )
    return start, end


def beads_at_25() -> list[tuple[Point, float]]:
    """Place and opacity of each bead of both cells at 25, paced as the stage script paces them."""
    places = []
    for cell in CELLS:
        start, end = bead_way(cell)
        for part in _PARTS_AT_25:
            gone = _drift(part)
            at = (start[0] + (end[0] - start[0]) * gone, start[1] + (end[1] - start[1]) * gone)
            places.append((at, _drift(min(1.0, part / _FADE, (1 - part) / _FADE))))
    return places


def _drift(part: float) -> float:
    return 0.5 - 0.5 * cos(pi * part)
