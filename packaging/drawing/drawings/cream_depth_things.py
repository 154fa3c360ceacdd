"""How deep can a cream go: the things that come and go, each round its own (0, 0)."""

from actors.cream_depth_scale import CELL, PANEL
from actors.cream_depth_soft import soft_disc
from actors.cream_depth_things import (
    coin,
    jar_lid,
    lens,
    open_jar,
    retinol,
    true_size_cell,
)
from actors.fibroblast import fibroblast_awake
from pens.artwork import Artwork, centred, fitted, sprite
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point, polyline
from pens.svg import disc, ellipse, line, path


def artworks() -> list[Artwork]:
    """Sprites."""
    return [
        sprite("cream_depth_film", _film()),
        sprite("cream_depth_coin", coin(21)),
        sprite("cream_depth_zone", soft_disc((0, 0), (96, 78), "$white", strength=0.5)),
        sprite("cream_depth_retinol", retinol()),
        sprite("cream_depth_lens", lens(31)),
        sprite("cream_depth_jar", open_jar()),
        sprite("cream_depth_jar_lid", jar_lid()),
        sprite("cream_depth_cell", true_size_cell()),
        sprite("cream_depth_measure_cell", _measure()),
        sprite("cream_depth_dot", _dot()),
        sprite("cream_depth_bead", _bead()),
        centred("cream_depth_legend_cell", fitted(true_size_cell(), 56, 56)),
        centred("cream_depth_legend_maker", fitted(fibroblast_awake(), 62, 40)),
    ]


def _film() -> str:
    """Cream on the whole panel, round its middle; the foot follows the skin, unseen below it."""
    half, top = PANEL.width / 2, 0.0
    edge: list[Point] = [
        (-half + index * half / 9, top + (2.6 if index % 2 else -2.4)) for index in range(19)
    ]
    points = [(-half - 6, top + 20), *edge, (half + 6, top + 20)]
    data = smooth(points)
    body = path(f"{data}Z", fill=shade("cream"), stroke="$lineStrong", width=1.8)
    shine: list[Point] = [(x, y + 5) for x, y in points[2:-2]]
    return body + line(smooth(shine), "$white", 2.4, opacity=0.9)


def _measure() -> str:
    """A dimension line as long as the cell is tall, like those of the layers."""
    half, drawing = CELL / 2, ""
    for token, width in (("$halo", 5.5), ("$lb", 2.2)):
        drawing += line(polyline([(0, -half), (0, half)]), token, width)
        for y in (-half, half):
            drawing += line(polyline([(-5, y), (5, y)]), token, width)
    return drawing


def _dot() -> str:
    return disc((0, 0), 6.4, "$halo") + disc((0, 0), 4.6, "$lb")


def _bead() -> str:
    return ellipse((0, 0), (8.5, 8.5), "$primary", stroke="$halo", width=3)
