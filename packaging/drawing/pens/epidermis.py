"""The epidermis: rows of living cells above a wavy membrane, and the dead plates on top."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import atan2, cos, pi, sin
from random import Random

from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import number
from pens.svg import ellipse, group, path

Height = Callable[[float], float]
"""y of a line, given x (stage units)."""


@dataclass(frozen=True)
class Junction:
    """The membrane between epidermis and dermis: a wave round `level`."""

    level: float
    swing: float
    period: float
    phase: float = 0.0

    def at(self, x: float) -> float:
        """The membrane's y at `x`."""
        turn = 2 * pi * x / self.period + self.phase
        return self.level + self.swing * (sin(turn) + 0.3 * sin(2 * turn + 1 - self.phase))


def keratinocyte(
    width: float, height: float, *, seed: int, kind: str = "keratinocyte", nucleus: bool = True
) -> str:
    """One living skin cell round (0, 0); `kind` is "keratinocyte" or "basal"."""
    dice = Random(seed)
    points = []
    for corner in range(8):
        turn = 2 * pi * corner / 8 + pi / 8
        x = width * 0.56 * dice.uniform(0.93, 1.03) * _squared(cos(turn))
        y = height * 0.56 * dice.uniform(0.93, 1.03) * _squared(sin(turn))
        points.append((x, y))
    cell = path(smooth(points, closed=True, slack=5), fill=shade(kind), stroke="$kerD", width=1.4)
    if nucleus:
        tall = height * (0.2 if height > width else 0.24)
        cell += ellipse((0, 1), (width * 0.19, tall), "$kerN")
    return cell


def corneocyte(width: float = 60.0, height: float = 9.0, *, seed: int) -> str:
    """One dead plate of the outer layer round (0, 0): flat, no nucleus."""
    dice = Random(seed)
    across = [-0.5, -1 / 3, 0, 1 / 3, 0.5, 1 / 3, 0, -1 / 3]
    sides = [0, -0.5, -0.5, -0.5, 0, 0.5, 0.5, 0.5]
    points = [
        (width * x, height * y + dice.uniform(-1.2, 1.2))
        for x, y in zip(across, sides, strict=True)
    ]
    return path(smooth(points, closed=True), fill=shade("corneocyte"), stroke="$cornD", width=1.2)


def living_epidermis(
    width: float,
    junction: Junction,
    *,
    rows: int = 3,
    cell: float = 28.0,
    seed: int = 5,
    top: float = -30.0,
) -> str:
    """Rows of cells from x = 0 to `width`, standing on the junction; `cell` is their size.

    The ground between the cells is painted up to y = `top`; cut the rest with the file's box.
    """
    line = [(float(x), junction.at(x)) for x in range(-20, int(width) + 40, 14)]
    edge = smooth(line)
    right = number(line[-1][0])
    ground = f"{edge}L{right} {number(top)}L-20 {number(top)}Z"
    cells = path(ground, fill="$epiBase") + _basal_row(width, junction, cell, seed)
    for row in range(1, rows):
        cells += _upper_row(width, junction, cell, seed, row)
    return cells + path(edge, stroke="$bm", width=4.2)


def _basal_row(width: float, junction: Junction, cell: float, seed: int) -> str:
    dice, row, x, index = Random(seed), "", -10.0, 0
    while x < width + 20:
        wide = cell * dice.uniform(0.82, 0.98)
        slope = (junction.at(x + wide) - junction.at(x)) / wide
        body = keratinocyte(wide * 0.98, cell * 1.2, seed=seed + index, kind="basal")
        at = (x + wide / 2, junction.at(x + wide / 2) - cell * 0.60)
        row += group(body, at, turn=atan2(slope, 1) * 40)
        x, index = x + wide, index + 1
    return row


def _upper_row(width: float, junction: Junction, cell: float, seed: int, row: int) -> str:
    """Cells grow wider and flatter row by row, and follow the wave less and less."""
    dice = Random(seed * 100 + row)
    heights = [cell * (1.05 - 0.16 * index) for index in range(row + 1)]
    lift = cell * 1.22 + sum(height * 0.92 for height in heights[1:row]) + heights[row] * 0.46
    follow = 1 - 0.18 * row
    x, cells, index = -20 - dice.uniform(0, 20), "", 0
    while x < width + 20:
        wide = cell * dice.uniform(1.0, 1.25) * (1 + 0.22 * row)
        wave = junction.at(x + wide / 2) * follow + junction.level * (1 - follow)
        body = keratinocyte(wide, heights[row], seed=seed * 700 + row * 90 + index)
        cells += group(body, (x + wide / 2, wave - lift))
        x, index = x + wide * 0.98, index + 1
    return cells


def horny_layer(
    width: float,
    surface: Height,
    *,
    rows: int = 4,
    plate: float = 50.0,
    thickness: float = 7.5,
    pitch: float = 6.0,
    seed: int = 0,
) -> str:
    """Overlapping dead plates; the first row is centred on `surface`, each next `pitch` lower."""
    plates = ""
    for row in range(rows):
        x = -30.0 + (row * 17) % plate
        while x < width + plate:
            slope = (surface(x + 8) - surface(x - 8)) / 16
            body = corneocyte(plate, thickness, seed=seed + int(x) + row + 100)
            at = (x, surface(x) + row * pitch)
            plates += group(body, at, turn=atan2(slope, 1) * 180 / pi)
            x += plate * 0.92
    return plates


def _squared(value: float) -> float:
    """A sine bent towards a square wave: rounded blocks instead of circles."""
    return max(-0.9, min(0.9, value * 1.15))
