"""The panel's skin, layer by layer from below, at the panel's true scale."""

from __future__ import annotations

from math import atan2
from random import Random

from actors.cream_depth_scale import JOINT, JUNCTION, PANEL, ROWS, SURFACE, WALL, surface
from pens.bounds import Box
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import corneocyte, keratinocyte
from pens.numbers import Point
from pens.rope import rope
from pens.svg import group, path
from pens.thread import thread

_RIGHT = PANEL.x + PANEL.width
_PLATE = 58.0
_LIVING = ((26, 40, 44), (62, 43, 38), (96, 48, 36), (128, 54, 32), (157, 60, 29), (183, 66, 25))
"""Middle above the junction, width and height of a row's cells, from below."""
_FLAT = ((206, 72, 21), (224, 78, 17), (238, 80, 14))


def dermis() -> str:
    """The ground below the junction, with a rope that is there already and a thin thread."""
    ground = dermis_ground(Box(PANEL.x, 396, PANEL.width, 88), seed=8, fibres=7)
    back: list[Point] = [(150, 477), (260, 470), (380, 480), (520, 474), (660, 481), (820, 472)]
    silver: list[Point] = [(150, 440), (230, 433), (300, 441), (380, 434)]
    return ground + group(thread(silver, 3.4), opacity=0.8) + rope(back, 12, shadow=(1.5, 3))


def living_cells() -> str:
    """Rows of cells, tall at the junction, ever flatter towards the wall."""
    line = [(float(x), JUNCTION.at(x)) for x in range(140, 840, 12)]
    edge = smooth(line)
    cells = path(f"{edge}L840 {SURFACE + 8:g}L140 {SURFACE + 8:g}Z", fill="$epiBase")
    for index, (lift, wide, high) in enumerate((*_LIVING, *_FLAT)):
        cells += _row(index, lift, wide, high)
    return cells + path(edge, stroke="$bm", width=4.6)


def wall() -> str:
    """The dead plates, laid like bricks: their joints are where a molecule winds through."""
    pitch, plates = WALL / ROWS, ""
    ground = [(float(x), surface(x) + 1) for x in range(150, 830, 20)]
    foot = [(x, y + WALL - 2) for x, y in reversed(ground)]
    data = smooth(ground) + "L" + smooth(foot)[1:] + "Z"
    plates += path(data, fill="$cornD")
    for row in reversed(range(ROWS)):
        x = 116.0 + (JOINT if row % 2 else -JOINT) * 1.7 + row * 11 % 7
        while x < _RIGHT + _PLATE:
            middle = x + _PLATE / 2
            slope = (surface(middle + 8) - surface(middle - 8)) / 16
            body = corneocyte(_PLATE + 5, pitch * 1.2, seed=int(x) * 7 + row)
            at = (middle, surface(middle) + pitch * (row + 0.5))
            plates += group(body, at, turn=atan2(slope, 1) * 57.3)
            x += _PLATE
    return plates


def wall_outline() -> str:
    """The wall as one closed line, for its pulse of light."""
    top = [(float(x), surface(x)) for x in range(160, 812, 20)]
    foot = [(x, y + WALL) for x, y in reversed(top)]
    return smooth(top) + "L" + smooth(foot)[1:] + "Z"


def _row(index: int, lift: float, wide: float, high: float) -> str:
    dice = Random(900 + index)
    kind = "basal" if index == 0 else "keratinocyte"
    x, cells, number = PANEL.x - 40 - dice.uniform(0, wide), "", 0
    while x < _RIGHT + wide:
        width = wide * dice.uniform(0.9, 1.12)
        middle = x + width / 2
        follow = max(0.0, 1 - 0.16 * index)
        y = JUNCTION.level + (JUNCTION.at(middle) - JUNCTION.level) * follow - lift
        body = keratinocyte(width, high, seed=index * 90 + number, kind=kind)
        cells += group(body, (middle, y + dice.uniform(-1.5, 1.5)))
        x, number = x + width * 0.98, number + 1
    return cells
