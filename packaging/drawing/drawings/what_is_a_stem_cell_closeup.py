"""What is a stem cell: the base of the outer skin from close by, and its cells that move.

The column in the middle of the scenery is left empty: its cells are drawings of their own.
"""

from __future__ import annotations

from math import sin
from random import Random

from actors.what_is_a_stem_cell_shades import dressed
from actors.what_is_a_stem_cell_skin import (
    BASE_CELL,
    FLAT_CELL,
    PLUMP_CELL,
    dead_plate,
    skin_cell,
    skin_stem_cell,
    splitting_cell,
    stem_ring,
)
from pens.artwork import STAGE, Artwork, centred, fitted, layer, placed, sprite
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.numbers import Point
from pens.rope import rope
from pens.svg import group, line, path
from pens.thread import thread

COLUMN = 398.0
"""x of the stem cell and of everything that comes from it."""

BASE, PLUMP, FLAT = 318.0, 224.0, 160.0
"""y of the three kinds of cells in that column."""

_SURFACE = 84.0
_ROWS: tuple[tuple[float, Point, bool, float], ...] = (
    (FLAT, FLAT_CELL, False, 0.55),
    (PLUMP, PLUMP_CELL, False, 0.8),
    (BASE, BASE_CELL, True, 1.0),
)


def artworks() -> list[Artwork]:
    """The scenery covers the stage; the cells stand round (0, 0)."""
    ringed = skin_stem_cell() + stem_ring()
    return [
        layer("what_is_a_stem_cell_closeup", dressed(_scenery())),
        sprite("what_is_a_stem_cell_skin", dressed(skin_stem_cell())),
        sprite("what_is_a_stem_cell_splitting", dressed(splitting_cell())),
        sprite("what_is_a_stem_cell_plump", dressed(skin_cell(PLUMP_CELL, seed=12))),
        sprite("what_is_a_stem_cell_ring", stem_ring()),
        sprite("what_is_a_stem_cell_plate", dead_plate()),
        placed("what_is_a_stem_cell_upward", _upward()),
        centred("what_is_a_stem_cell_legend_skin", dressed(fitted(ringed, 60, 60))),
        centred("what_is_a_stem_cell_legend_flat", dressed(_flat_legend())),
    ]


def _scenery() -> str:
    ground = dermis_ground(STAGE, seed=12, fibres=10)
    ground += thread(
        [(-20, 446), (140, 424), (300, 440), (470, 420), (640, 444), (820, 424)],
        4.6,
        branches=([(300, 440), (350, 462), (420, 470)], [(640, 444), (690, 464), (760, 468)]),
    )
    ground += rope([(-20, 470), (180, 456), (400, 476), (620, 458), (820, 474)], 20)
    edge = [(float(x), _junction(x)) for x in range(-20, 830, 14)]
    under = smooth(edge)
    cells = path(f"{under}L830 {_SURFACE}L-30 {_SURFACE}Z", fill="$epiBase")
    for number, row in enumerate(_ROWS):
        cells += _row(*row, seed=40 + number * 50)
    cells += path(under, stroke="$bm", width=7)
    top = smooth([(float(x), _SURFACE + _swell(x) - 4) for x in range(-20, 830, 20)])
    air = path(f"{top}L830 -20L-30 -20Z", fill="$halo")
    return ground + cells + air + _plates()


def _row(y: float, size: Point, base: bool, follow: float, *, seed: int) -> str:
    """Cells to both sides of the empty place in the column."""
    dice, cells = Random(seed), ""
    for side in (-1, 1):
        x, number = COLUMN + side * size[0] / 2, 0
        while -size[0] < x < 796 + size[0]:
            wide = size[0] * dice.uniform(0.9, 1.1)
            middle = x + side * wide / 2
            cell = skin_cell((wide * 0.99, size[1]), seed=seed + number * 2 + side, base=base)
            rise = (_junction(middle) - _junction(COLUMN)) * follow
            cells += group(cell, (middle, y + rise + dice.uniform(-2, 2)))
            x, number = x + side * wide, number + 1
    return cells


def _plates() -> str:
    dice, plates = Random(9), ""
    for row in range(4):
        x = -40.0 - row * 37
        while x < 860:
            at = (x, _SURFACE + _swell(x) + 2 + row * 13)
            plates += group(dead_plate(), at, turn=dice.uniform(-1.6, 1.6))
            x += 116
    return plates


def _junction(x: float) -> float:
    """y of the membrane."""
    return 372 + 9 * sin((x - COLUMN) / 62)


def _swell(x: float) -> float:
    return 3 * sin(x / 58)


def _upward() -> str:
    """An arrow beside the column, from the base to the flat cell."""
    x = COLUMN - 76
    shaft = f"M{x} 312C{x - 10} 268 {x - 10} 214 {x} 172"
    head = f"M{x - 13} 184L{x} 170L{x + 9} 186"
    drawing = line(shaft, "$halo", 10) + line(head, "$halo", 10)
    return drawing + line(shaft, "$lb", 4, dash="1 9") + line(head, "$lb", 4)


def _flat_legend() -> str:
    cell = skin_cell(FLAT_CELL, seed=12)
    return fitted(cell, 60, 40)
