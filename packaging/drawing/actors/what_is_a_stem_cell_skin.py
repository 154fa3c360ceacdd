"""Skin cells seen from close by: plump, flat or at the base; the stem cell and its two halves."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from actors.what_is_a_stem_cell_shades import tint
from pens.curves import smooth
from pens.numbers import Point
from pens.silhouette import gleam
from pens.svg import disc, ellipse, line, path

BASE_CELL: Point = (82, 104)
PLUMP_CELL: Point = (102, 78)
FLAT_CELL: Point = (124, 44)
"""Width and height of a cell at the base, above it, and further up."""


def skin_cell(size: Point, *, seed: int, base: bool = False) -> str:
    """One living skin cell round (0, 0), `size` units wide and high."""
    width, height = size
    outline = _rim(width, height, seed)
    fill = tint("big-basal") if base else tint("big-plump")
    cell = path(outline, fill=fill, stroke="$kerD", width=2.2)
    return cell + _nucleus((0, 2), (width * 0.19, height * 0.2)) + _shine(width, height)


def skin_stem_cell() -> str:
    """A cell at the base with the line of a copy to come; its ring is a drawing of its own."""
    width, height = BASE_CELL
    cell = path(_rim(width, height, 3), fill=tint("big-basal"), stroke="$ink", width=2.8)
    cell += line(f"M{-width * 0.3} -32Q0 -26 {width * 0.3} -32", "$kerN", 2, opacity=0.55)
    return cell + _nucleus((0, 4), (18, 22)) + _shine(width, height)


def splitting_cell() -> str:
    """The same cell pulled long, 168 units high, with a waist and two nuclei."""
    half, waist, top = BASE_CELL[0] / 2, 25.0, 84.0
    right: list[Point] = [
        *((half * 0.62, -top), (half, -62), (half * 0.98, -30), (waist, 0)),
        *((half * 0.98, 30), (half, 62), (half * 0.62, top)),
    ]
    outline = smooth([*right, *((-x, -y) for x, y in right)], closed=True, slack=6)
    cell = path(outline, fill=tint("big-basal"), stroke="$ink", width=2.8)
    cell += line("M-23 0Q0 6 23 0", "$kerN", 2.2, opacity=0.7)
    return cell + _nucleus((0, -44), (17, 18)) + _nucleus((0, 46), (17, 18))


def stem_ring() -> str:
    """The ring that tells a skin stem cell, round a cell at the base."""
    rim = _rim(BASE_CELL[0] + 9, BASE_CELL[1] + 9, 3)
    return path(rim, stroke="$halo", width=9) + path(rim, stroke="$loop", width=4.6)


def small_ring(radii: Point) -> str:
    """The same ring as seen from further away."""
    ring = ellipse((0, 0), radii, "none", stroke="$halo", width=7.5)
    return ring + ellipse((0, 0), radii, "none", stroke="$loop", width=3.6)


def dead_plate() -> str:
    """A flat dead cell round (0, 0), 126 x 15 units, without a nucleus."""
    points: list[Point] = [(-62, 0), (-40, -6), (0, -7.4), (40, -6.4), (62, 0)]
    points += [(40, 6.6), (0, 7.4), (-40, 6)]
    plate = path(smooth(points, closed=True), fill="$corn", stroke="$cornD", width=2)
    return plate + gleam("M-40 -2.4C-18 -4.6 8 -4.8 26 -4.2", 2.2, opacity=0.7)


def _rim(width: float, height: float, seed: int) -> str:
    dice, points = Random(seed), []
    for corner in range(8):
        turn = 2 * pi * corner / 8 + pi / 8
        x = width * 0.56 * dice.uniform(0.95, 1.02) * _squared(cos(turn))
        y = height * 0.56 * dice.uniform(0.95, 1.02) * _squared(sin(turn))
        points.append((x, y))
    return smooth(points, closed=True, slack=5)


def _nucleus(at: Point, radii: Point) -> str:
    nucleus = ellipse(at, radii, "$kerN", stroke="$ink", width=1.6)
    nucleus += disc((at[0] + radii[0] * 0.25, at[1] + radii[1] * 0.2), radii[1] * 0.28, "$ink")
    x, y = at[0] - radii[0] * 0.55, at[1] - radii[1] * 0.3
    top = f"M{x:.1f} {y:.1f}Q{x + radii[0] * 0.2:.1f} {y - radii[1] * 0.38:.1f}"
    return nucleus + gleam(
        f"{top} {at[0] + 1:.1f} {at[1] - radii[1] * 0.72:.1f}", 1.8, opacity=0.55
    )


def _shine(width: float, height: float) -> str:
    left, top = -width * 0.4, -height * 0.38
    curve = f"M{left:.1f} {top * 0.35:.1f}Q{left * 0.96:.1f} {top:.1f} {left * 0.35:.1f} {top:.1f}"
    return gleam(curve, 3, opacity=0.6)


def _squared(value: float) -> float:
    return max(-0.9, min(0.9, value * 1.15))
