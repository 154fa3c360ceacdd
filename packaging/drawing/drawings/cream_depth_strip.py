"""How deep can a cream go: the strip of whole skin with its ruler, and the way into the panel."""

from random import Random

from actors.cream_depth_scale import (
    DERMIS_MM,
    DERMIS_RANGE_MM,
    OUTER_SKIN_MM,
    PANEL,
    PANEL_UNITS_A_MM,
    STRIP,
    STRIP_UNITS_A_MM,
    SURFACE,
    WALL_MM,
)
from pens.artwork import Artwork, placed
from pens.bounds import Box
from pens.curves import smooth
from pens.numbers import Point, pair, polyline
from pens.rope import rope
from pens.svg import ellipse, line, path, rect

_RIGHT, _FOOT = STRIP.x + STRIP.width, STRIP.y + STRIP.height
_TOP = STRIP.y - SURFACE / PANEL_UNITS_A_MM * STRIP_UNITS_A_MM
_LOW = _TOP + PANEL.height / PANEL_UNITS_A_MM * STRIP_UNITS_A_MM
"""Upper and lower edge of the frame: just what the panel shows."""
_OUTER = STRIP.y + OUTER_SKIN_MM * STRIP_UNITS_A_MM


def artworks() -> list[Artwork]:
    """All at stage coordinates: put them at (0, 0)."""
    desk = Box(0, 0, PANEL.x, 484)
    return [
        Artwork("cream_depth_desk", desk, rect((0, 0), (desk.width, desk.height), "$paper")),
        Artwork("cream_depth_strip", STRIP, _skin()),
        placed("cream_depth_ruler", _ruler("$lineStrong", 1.0) + _range()),
        placed("cream_depth_ruler_lit", _ruler("$lb", 1.3)),
        placed("cream_depth_wedge", _wedge(0.07) + _frame("$lineStrong", 2.4)),
        placed("cream_depth_wedge_lit", _wedge(0.2) + _frame("$primary", 3.6)),
    ]


def _skin() -> str:
    """Fat below, dermis of 1.5 mm, outer skin of 0.1 mm, wall of 0.015 mm: one unit is 5 um."""
    dermis = DERMIS_MM * STRIP_UNITS_A_MM
    x, wide = STRIP.x, STRIP.width
    drawing = rect((x, STRIP.y), (wide, STRIP.height), "$fat") + _fat_cells(_OUTER + dermis)
    drawing += rect((x, _OUTER), (wide, dermis), "$dermB")
    dice = Random(3)
    for row in range(15):
        level = _OUTER + 11 + row * 20
        points: list[Point] = [
            (x - 8 + 20 * index, level + dice.uniform(-3, 3)) for index in range(4)
        ]
        drawing += rope(points, 7.5, banded=False, shadow=(1, 2.5))
    drawing += _blur()
    drawing += rect((x, STRIP.y), (wide, _OUTER - STRIP.y), "$bas")
    for index in range(6):
        drawing += ellipse((x + 4 + index * 7.4, STRIP.y + 10 + index % 2 * 4), (1.9, 1.9), "$kerN")
    drawing += rect((x, STRIP.y), (wide, WALL_MM * STRIP_UNITS_A_MM), "$cornD")
    return drawing + line(polyline([(x, _OUTER), (_RIGHT, _OUTER)]), "$bm", 1.6)


def _blur() -> str:
    """Where the dermis ends differs from face to face: the two run into each other."""
    top, foot = (_OUTER + end * STRIP_UNITS_A_MM for end in DERMIS_RANGE_MM)
    middle, haze, steps = _OUTER + DERMIS_MM * STRIP_UNITS_A_MM, "", 7
    for step in range(1, steps):
        upper = middle - (middle - top) * step / steps
        lower = middle + (foot - middle) * step / steps
        for token, start, end in (("$fat", upper, middle), ("$dermB", middle, lower)):
            haze += path(_box(STRIP.x, start, _RIGHT, end), fill=token, opacity=0.09)
    return haze


def _fat_cells(top: float) -> str:
    dice, cells = Random(6), ""
    for row in range(5):
        for column in range(4):
            at = (STRIP.x - 2 + column * 16 - row % 2 * 7, top + 10 + row * 17)
            radii = (9.2 + dice.uniform(-1, 1), 9 + dice.uniform(-1, 1))
            cells += ellipse(at, radii, "$fat", stroke="$goldD", width=1.3)
            cells += ellipse((at[0] - 3, at[1] - 3.4), (2.6, 1.8), "$white", opacity=0.75)
    return cells


def _ruler(token: str, weight: float) -> str:
    ticks = ""
    for tenth in range(21):
        long = 13 if tenth % 5 == 0 else 7
        y = STRIP.y + tenth * STRIP_UNITS_A_MM / 10
        width = (2.2 if tenth % 5 == 0 else 1.4) * weight
        ticks += line(polyline([(STRIP.x - 3 - long, y), (STRIP.x - 3, y)]), token, width)
    return ticks + path(_box(STRIP.x, STRIP.y, _RIGHT, _FOOT), stroke=token, width=1.6 * weight)


def _range() -> str:
    """Between these two lines the dermis of a face ends."""
    top, foot = (_OUTER + end * STRIP_UNITS_A_MM for end in DERMIS_RANGE_MM)
    near, far = _RIGHT + 6, _RIGHT + 12
    return line(polyline([(near, top), (far, top), (far, foot), (near, foot)]), "$lb", 2)


def _frame(token: str, width: float) -> str:
    return path(_box(STRIP.x - 4, _TOP, _RIGHT + 4, _LOW), stroke=token, width=width)


def _box(left: float, top: float, right: float, foot: float) -> str:
    return polyline([(left, top), (right, top), (right, foot), (left, foot)], closed=True)


def _wedge(strength: float) -> str:
    """A trumpet that opens from the strip's frame to the panel's whole height."""
    x, end = _RIGHT + 4, PANEL.x
    upper = smooth([(x, _TOP), (x + 22, _TOP * 0.8), (x + 42, _TOP * 0.4), (end, 0)])
    handles: list[Point] = [(end - 3, _LOW + 130), (x + 48, _LOW + 26), (x, _LOW)]
    data = f"{upper}V484C{' '.join(pair(point) for point in handles)}Z"
    glass = path(data, fill="$primary", opacity=strength)
    return glass + path(data, stroke="$primary", width=1.6, opacity=0.7)
