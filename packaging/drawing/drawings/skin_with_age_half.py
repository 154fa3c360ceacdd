"""Skin with age: the scenery of one half, the whole left half at 25, and the line between."""

from __future__ import annotations

from math import sin

from actors.blood import red_cell
from actors.fibroblast import fibroblast_awake
from actors.melanocyte import melanocyte
from drawings.skin_with_age_cell import CELLS, bead, beads_at_25
from drawings.skin_with_age_fibres import (
    HALF_WIDTH,
    OLD_THREAD,
    ROWS,
    THREAD,
    THREAD_DROP,
    branches,
    threads,
    whole_rope,
)
from pens.artwork import STAGE, Artwork
from pens.bounds import Box
from pens.curves import even_steps, smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.numbers import Point
from pens.svg import group, line, path, rect
from pens.vessel import Tube, vessel

AREA = Box(0, 0, HALF_WIDTH, STAGE.height)
_GONE_AT_25 = 5 / 60
"""The part of the way from 20 to 80 that the left half has gone."""

_FLATTER_AT_25 = 1 - (1 - 14 / 19) * _GONE_AT_25
_JUNCTION = Junction(level=118, swing=13, period=98, phase=0.6)
_LOOPS = (0.13, 0.38, 0.63, 0.88)
_VESSEL_Y = 234.0


def artworks() -> list[Artwork]:
    """Halves have their corner at (0, 0); the right one goes to (398, 0)."""
    middle = STAGE.width / 2
    between = rect((middle - 3, 0), (6, STAGE.height), "$paper")
    for x in (middle - 3, middle + 3):
        between += line(f"M{x:g} -4V490", "$text", 1.6)
    return [
        Artwork("skin_with_age_scenery", AREA, _scenery()),
        Artwork("skin_with_age_left", AREA, _scenery() + _fibres_at_25() + _cells_at_25()),
        Artwork("skin_with_age_divider", Box(middle - 5, 0, 10, STAGE.height), between),
    ]


def _scenery() -> str:
    """Ground, vessel and outer skin: the same at every age, since no fact tells how they change."""
    skin = living_epidermis(HALF_WIDTH, _JUNCTION, rows=3, cell=25, seed=4, top=44)
    for share in (0.24, 0.74):
        x = HALF_WIDTH * share
        skin += group(melanocyte(), (x, _JUNCTION.at(x) - 23), scale=0.6)
    edge = smooth([(float(x), _surface(x) + 3) for x in range(-20, 430, 10)])
    air = path(f"{edge}L430 -20L-20 -20Z", fill="$paper")
    plates = horny_layer(HALF_WIDTH, _surface, rows=4)
    return dermis_ground(AREA, seed=7, fibres=11) + _vessels() + skin + air + plates


def _surface(x: float) -> float:
    return 41 + 2.5 * sin(x / 33)


def _vessels() -> str:
    across: list[Point] = [
        (-20, _VESSEL_Y + 6),
        (HALF_WIDTH * 0.3, _VESSEL_Y - 4),
        (HALF_WIDTH * 0.65, _VESSEL_Y + 8),
        (HALF_WIDTH + 20, _VESSEL_Y),
    ]
    loops: tuple[Tube, ...] = tuple((_loop(HALF_WIDTH * share), 15.0) for share in _LOOPS)
    tube = vessel(across, 26, branches=loops, nuclei=(0.1, 0.35, 0.6, 0.85))
    steps = even_steps(across, 2)
    for share in (0.1, 0.37, 0.61, 0.86):
        step = steps[int(share * len(steps))]
        tube += group(red_cell(), (step.x, step.y), scale=0.6)
    return tube


def _loop(x: float) -> list[Point]:
    top, foot = _JUNCTION.at(x) + 24, _VESSEL_Y + 2
    return [
        (x - 13, foot),
        (x - 15, (foot + top) / 2),
        (x - 11, top + 8),
        (x, top - 2),
        (x + 11, top + 8),
        (x + 15, (foot + top) / 2),
        (x + 13, foot),
    ]


def _fibres_at_25() -> str:
    drawn = threads(OLD_THREAD) + group(threads(THREAD), opacity=1 - _GONE_AT_25)
    drawn += "".join(group(branches(row), (0, y + THREAD_DROP)) for row, y in enumerate(ROWS))
    return drawn + "".join(_flattened(whole_rope(row), y) for row, y in enumerate(ROWS))


def _cells_at_25() -> str:
    drawn = ""
    for cell in CELLS:
        drawn += group(fibroblast_awake(), cell.at, turn=cell.turn, scale=cell.scale)
    return drawn + "".join(group(bead(), at, opacity=shown) for at, shown in beads_at_25())


def _flattened(body: str, y: float) -> str:
    return f'<g transform="translate(0 {y:g}) scale(1 {_FLATTER_AT_25:.4f})">{body}</g>'
