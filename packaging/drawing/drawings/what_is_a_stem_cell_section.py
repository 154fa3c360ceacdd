"""What is a stem cell: a slice of skin with a hair root, where its own stem cells sit."""

from __future__ import annotations

from math import sin

from actors.blood import red_cell
from actors.melanocyte import melanocyte
from actors.what_is_a_stem_cell_skin import small_ring
from pens.artwork import STAGE, Artwork, layer, placed, sprite
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, keratinocyte, living_epidermis
from pens.numbers import Point
from pens.outlines import blob
from pens.rope import rope
from pens.svg import ellipse, group, line, path
from pens.thread import thread
from pens.vessel import vessel

JUNCTION = Junction(level=150, swing=13, period=132, phase=0.5)
SURFACE = 66.0
HAIR_X = 596.0

_LEFT: list[Point] = [(536, 164), (556, 172), (568, 190), (572, 214), (566, 236), (573, 268)]
_LEFT += [(571, 316), (560, 350), (566, 384), (592, 398)]
_RIGHT: list[Point] = [(592, 398), (622, 388), (630, 352), (616, 316), (614, 262), (617, 214)]
_RIGHT += [(622, 190), (636, 168), (656, 158)]
"""The wall of the hair root, down its left side and up its right side."""

NEW_ROPES: tuple[list[Point], ...] = (
    [(296, 276), (346, 262), (400, 284), (452, 270), (508, 278)],
    [(300, 372), (356, 386), (410, 366), (462, 380), (514, 370)],
)


def artworks() -> list[Artwork]:
    """The scenery covers the stage, ropes are at stage coordinates, rings round (0, 0)."""
    ropes = [
        placed(f"what_is_a_stem_cell_rope_{number}", rope(points, 20))
        for number, points in enumerate(NEW_ROPES, 1)
    ]
    return [
        layer("what_is_a_stem_cell_section", _scenery()),
        sprite("what_is_a_stem_cell_ring_base", small_ring((15.5, 19))),
        sprite("what_is_a_stem_cell_ring_hair", small_ring((22, 34))),
        *ropes,
    ]


def _scenery() -> str:
    skin = living_epidermis(796, JUNCTION, rows=3, cell=27, seed=4, top=SURFACE)
    for x in (162.0, 432.0, 762.0):
        skin += group(melanocyte(), (x, JUNCTION.at(x) - 26), scale=0.62)
    edge = smooth([(float(x), _surface(x) + 2) for x in range(-20, 840, 10)])
    air = path(f"{edge}L840 -20L-30 -20Z", fill="$halo")
    plates = horny_layer(796, _surface, rows=4)
    return dermis_ground(STAGE, seed=7, fibres=14) + _fibres() + skin + air + plates + _hair_root()


def _surface(x: float) -> float:
    return SURFACE + 2.5 * sin(x / 33)


def _fibres() -> str:
    old = thread(
        [(-20, 214), (120, 226), (250, 210), (400, 224), (548, 212)],
        4.2,
        branches=([(120, 226), (170, 244), (240, 246)], [(400, 224), (450, 240), (520, 242)]),
    )
    old += thread([(640, 232), (716, 246), (820, 230)], 4.2)
    old += rope([(-20, 326), (90, 312), (180, 330), (262, 318)], 18)
    old += rope([(640, 300), (700, 288), (760, 304), (830, 292)], 18)
    tube = vessel([(-30, 446), (160, 430), (380, 452), (600, 438), (830, 452)], 34)
    for x, y in ((70, 439), (210, 434), (330, 447), (470, 447), (640, 440), (760, 447)):
        tube += group(red_cell(), (x, y), scale=0.7)
    return old + tube


def _hair_root() -> str:
    wall = smooth([*_LEFT, *_RIGHT[1:]])
    drawing = path(f"{wall}L652 136L544 136Z", fill="$epiBase") + _neck_cells()
    for side, points in ((1, _LEFT), (-1, _RIGHT[::-1])):
        drawing += _wall_cells(points, side)
    drawing += path(wall, stroke="$bm", width=4.2)
    papilla = blob((594, 384), 13, seed=5, corners=10, unevenness=0.05, stretch=(0.8, 1.2))
    hair: list[Point] = [(588, 372), (590, 320), (592, 240), (594, 150), (600, 60), (612, -20)]
    shaft = smooth(hair)
    pore = "M578 58C584 90 585 130 585 190L601 190C602 130 606 90 616 58Z"
    drawing += path(pore, fill="$halo") + line("M578 60C584 90 585 130 585 188", "$cornD", 2)
    drawing += line("M616 60C606 90 602 130 601 188", "$cornD", 2)
    drawing += line(shaft, "$ink", 13) + line(shaft, "$mel", 9)
    drawing += line(smooth([(x - 2.5, y) for x, y in hair]), "$melL", 2.4, opacity=0.9)
    bulb = "M588 340C580 352 576 364 578 378C586 366 602 366 610 378C612 362 604 348 598 340Z"
    drawing += path(bulb, fill="$mel", stroke="$ink", width=2)
    drawing += path(papilla, fill="$dermB", stroke="$bm", width=2.6)
    return drawing + ellipse((594, 384), (3.4, 5), "$cap")


def _neck_cells() -> str:
    """Living cells where the outer skin bends down into the hair root."""
    cells = ""
    for row, (y, left, right) in enumerate(
        ((128, 548, 650), (150, 552, 644), (170, 570, 630), (190, 576, 618))
    ):
        count = max(2, round((right - left) / 21))
        for number in range(count):
            x = left + (right - left) * (number + 0.5) / count
            kind = "keratinocyte" if row < 2 else "basal"
            cells += group(keratinocyte(21, 20, seed=row * 9 + number, kind=kind), (x, y))
    return cells


def _wall_cells(points: list[Point], side: int) -> str:
    cells = ""
    for number in range(30):
        at = _along(points, number / 30)
        if at[1] < 196:
            continue
        cell = keratinocyte(15, 17, seed=number + 3, kind="basal")
        cells += group(cell, (at[0] + side * 8.5, at[1]))
    return cells


def _along(points: list[Point], part: float) -> Point:
    place = part * (len(points) - 1)
    first = min(int(place), len(points) - 2)
    share = place - first
    (x0, y0), (x1, y1) = points[first], points[first + 1]
    return (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
