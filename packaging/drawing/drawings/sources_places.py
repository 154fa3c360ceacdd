"""Where do the cells come from: the body, the two windows into it, tools and cells."""

from __future__ import annotations

from math import acos, atan2, cos, hypot, sin

from actors.sources_body import BELLY, HIP, body_with_hip
from actors.sources_stem_cells import cell_from_fat, cell_from_marrow, oil_drop
from actors.sources_tissues import fat_window, marrow_cell, marrow_window
from actors.sources_tools import marrow_needle, thin_tube
from actors.what_is_a_stem_cell_shades import dressed, tint
from pens.artwork import STAGE, Artwork, centred, fitted, layer, placed, sprite
from pens.numbers import Point
from pens.svg import ellipse, group, line, path, rect

BODY_AT: Point = (182, 14)
BODY_SCALE = 0.97
WINDOWS: dict[str, tuple[Point, Point]] = {
    "fat": (BELLY, (452, 124)),
    "marrow": (HIP, (452, 358)),
}
"""What each window looks into, in the body's units, and where it opens on the stage."""

_OPEN, _RING = 105.0, 13.0
"""Half the width of an open window of chapter 1, and of the ring on the body."""


def artworks() -> list[Artwork]:
    """Beams at stage coordinates for chapter 1; all else round (0, 0)."""
    body = group(body_with_hip(), scale=BODY_SCALE)
    return [
        layer("sources_ground", rect((0, 0), (STAGE.width, STAGE.height), "$bench")),
        sprite("sources_body", dressed(body)),
        sprite("sources_ring", _ring()),
        *(placed(f"sources_beam_{name}", _beam(*ends)) for name, ends in WINDOWS.items()),
        sprite("sources_fat", dressed(fat_window())),
        sprite("sources_marrow", dressed(marrow_window())),
        sprite("sources_cell_fat", dressed(cell_from_fat())),
        sprite("sources_cell_marrow", dressed(cell_from_marrow())),
        sprite("sources_oil_drop", dressed(oil_drop())),
        sprite("sources_tube", dressed(thin_tube(240))),
        sprite("sources_needle", dressed(marrow_needle(200))),
        sprite("sources_other_round", dressed(marrow_cell(0))),
        sprite("sources_other_lobed", dressed(marrow_cell(1))),
        centred("sources_legend_fat", dressed(_fat_cell())),
        centred("sources_legend_web", dressed(_web())),
        centred("sources_legend_others", dressed(_others())),
        centred("sources_legend_tools", dressed(_tools())),
    ]


def _ring() -> str:
    ring = ellipse((0, 0), (_RING, _RING), "none", stroke="$paper", width=8)
    return ring + ellipse((0, 0), (_RING, _RING), "none", stroke="$primary", width=4)


def _beam(spot: Point, middle: Point) -> str:
    """The two lines from the ring on the body to the rim of its window."""
    start = (BODY_AT[0] + spot[0] * BODY_SCALE, BODY_AT[1] + spot[1] * BODY_SCALE)
    away = atan2(middle[1] - start[1], middle[0] - start[0])
    lean = acos((_OPEN - _RING) / hypot(middle[0] - start[0], middle[1] - start[1]))
    ends = []
    for side in (1, -1):
        turn = away + 3.14159265 - side * lean
        near = (start[0] + _RING * cos(turn), start[1] + _RING * sin(turn))
        far = (middle[0] + _OPEN * cos(turn), middle[1] + _OPEN * sin(turn))
        ends.append((near, far))
    ((a, b), (c, d)) = ends
    area = f"M{a[0]:.1f} {a[1]:.1f}L{b[0]:.1f} {b[1]:.1f}"
    area += f"L{d[0]:.1f} {d[1]:.1f}L{c[0]:.1f} {c[1]:.1f}Z"
    drawing = path(area, fill="$primary", opacity=0.1)
    for near, far in ends:
        edge = f"M{near[0]:.1f} {near[1]:.1f}L{far[0]:.1f} {far[1]:.1f}"
        drawing += line(edge, "$primary", 2)
    return drawing


def _fat_cell() -> str:
    cell = ellipse((0, 0), (27, 27), tint("fat-cell"), stroke="$fatD", width=2.4)
    cell += ellipse((19, 13), (6, 3.6), "$fatD", turn=-50)
    return cell + line("M-17 -6C-14 -15 -6 -19 2 -18", "$white", 3, opacity=0.85)


def _web() -> str:
    return fitted(marrow_window(), 60, 60)


def _others() -> str:
    return group(marrow_cell(0), (-14, -6), scale=1.15) + group(marrow_cell(1), (15, 6), scale=1.15)


def _tools() -> str:
    tube = group(thin_tube(110), (-22, 26), turn=16, scale=0.24)
    return tube + group(marrow_needle(150), (6, 28), turn=16, scale=0.24)
