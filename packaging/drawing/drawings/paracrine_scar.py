"""A scar: ropes bunched into a dense, tight knot, about 130 x 90 units round (0, 0)."""

from __future__ import annotations

from pens.artwork import Artwork, sprite
from pens.numbers import Point
from pens.outlines import blob
from pens.rope import rope
from pens.svg import group, path

_THICKNESS = 11.5
_BUNCH: tuple[list[Point], ...] = (
    # loose ends first, the tight middle last
    [(-62, -22), (-44, -26), (-20, -32), (4, -35)],
    [(62, 22), (46, 28), (22, 33), (-4, 35)],
    [(-60, 20), (-46, 28), (-28, 32), (-8, 28)],
    [(60, -20), (46, -29), (26, -33), (8, -28)],
    [(-44, 2), (-40, 14), (-30, 20), (-14, 22)],
    [(44, -2), (42, -14), (30, -20), (12, -20)],
    [(-54, 6), (-56, -12), (-38, -24), (-14, -24)],
    [(54, -4), (56, 12), (40, 24), (14, 26)],
    [(-36, 24), (-52, 14), (-46, -6), (-24, -12)],
    [(36, -25), (52, -13), (46, 7), (24, 13)],
    [(-30, 22), (-8, 26), (20, 20), (38, 6)],
    [(30, -22), (8, -27), (-20, -20), (-38, -4)],
    [(-34, 8), (-14, 18), (14, 12), (30, -6)],
    [(34, -10), (14, -18), (-12, -12), (-28, 4)],
    [(-22, -8), (-6, 6), (10, 6), (22, 10)],
    [(-14, 16), (-2, 4), (4, -6), (18, -16)],
)


def artworks() -> list[Artwork]:
    """A sprite, so that the staging can put it where there is room."""
    return [sprite("paracrine_scar", _scar())]


def _scar() -> str:
    ground = blob((0, 0), 44, seed=9, unevenness=0.04, stretch=(1.3, 0.86))
    knot = group(path(ground, fill="$shadow"), (5, 9), opacity=0.18)
    knot += path(ground, fill="$goldD", stroke="$ropeInk", width=3)
    return knot + "".join(rope(points, _THICKNESS, shadow=None) for points in _BUNCH)
