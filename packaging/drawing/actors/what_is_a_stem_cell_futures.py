"""What one copy may become: fat, bone, cartilage; and an outline that stays empty. Round (0, 0).

`sure=False` is dashed and pale: possible, not there. `sure=True` is the same cell, whole.
"""

from __future__ import annotations

from math import cos, pi, sin

from actors.what_is_a_stem_cell_shades import tint
from pens.curves import smooth
from pens.numbers import Point
from pens.outlines import blob, ribbon, taper
from pens.silhouette import gleam
from pens.svg import ellipse, path

_DASH = "8 6.5"
_BONE_ARMS = ((-150, 42), (-100, 38), (-48, 41), (4, 38), (50, 38), (104, 38), (158, 43))
_PLATE: list[Point] = [
    *((-50, -32), (-12, -50), (34, -44), (52, -8)),
    *((44, 38), (2, 52), (-42, 38), (-58, 4)),
]
_CAPSULE: list[Point] = [
    *((-44, -38), (0, -50), (42, -36), (54, 2)),
    *((42, 40), (0, 50), (-42, 38), (-54, 0)),
]
_GROUP = ((-16, -18, 17), (22, -8, 18), (-4, 22, 17))


def fat_cell(sure: bool = False) -> str:
    """One big drop, its nucleus pushed to the rim."""
    rim = blob((0, 0), 52, seed=2, corners=10, unevenness=0.04)
    drop = blob((-3, -3), 38, seed=4, corners=10, unevenness=0.03)
    body = _ground(rim, tint("fat-cell") if sure else "$fatL", "$fatD", sure)
    body += path(drop, stroke="$fatD", width=1.8, dash="" if sure else "3 5", opacity=0.75)
    body += ellipse((37, 27), (11, 6.5), "$fatD", turn=-50)
    return body + gleam("M-30 -14C-26 -28 -14 -36 0 -36", 3)


def bone_cell(sure: bool = False) -> str:
    """A spiky cell walled into a plate of bone."""
    body = _ground(smooth(_PLATE, closed=True), _bone_ground(sure), "$boneD", sure)
    parts = [blob((0, 0), 15, seed=3, corners=8, unevenness=0.1, stretch=(1.2, 0.85))]
    for degrees, reach in _BONE_ARMS:
        spine = [(0.0, 0.0), _polar(degrees, reach * 0.5), _polar(degrees + 6, reach)]
        parts.append(ribbon(spine, taper(4.6, 0.9)))
    body += "".join(path(part, fill="$boneD", stroke="$boneD", width=2.8) for part in parts)
    body += "".join(path(part, fill="$boneM") for part in parts)
    return body + ellipse((0, 0), (7.4, 5.6), "$boneD")


def cartilage_cell(sure: bool = False) -> str:
    """Three cells in one smooth capsule."""
    body = _ground(smooth(_CAPSULE, closed=True), "$cartL", "$silD", sure)
    for x, y, radius in _GROUP:
        cell = blob((x, y), radius, seed=30 + x, corners=9, unevenness=0.09, stretch=(1.1, 0.94))
        body += path(cell, fill="$cart", stroke="$silD", width=1.8)
        body += ellipse((x - 2, y + 2), (radius * 0.32, radius * 0.27), "$silD", turn=30)
    return body


def empty_outline() -> str:
    """Any other cell: nothing is in it."""
    rim = blob((0, 0), 46, seed=21, corners=11, unevenness=0.09, stretch=(1.12, 0.94))
    return path(rim, stroke="$halo", width=7, opacity=0.7) + path(
        rim, stroke="$lb", width=3, dash=_DASH
    )


def _bone_ground(sure: bool) -> str:
    return tint("bone-plate") if sure else "$boneL"


def _ground(outline: str, fill: str, ink: str, sure: bool) -> str:
    if sure:
        return path(outline, fill=fill, stroke=ink, width=3.4)
    return path(outline, fill=fill, opacity=0.8) + path(outline, stroke=ink, width=3, dash=_DASH)


def _polar(degrees: float, distance: float) -> Point:
    turn = degrees * pi / 180
    return (distance * cos(turn), distance * sin(turn))
