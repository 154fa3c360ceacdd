"""A body as an outline: no face, no skin tone, no sex; with its hip bone. Head top near (0, 0)."""

from __future__ import annotations

from actors.what_is_a_stem_cell_shades import tint
from pens.curves import smooth
from pens.numbers import Point
from pens.silhouette import gleam, merged
from pens.svg import disc, ellipse, group, line, path

_SIDE: list[Point] = [
    *((12, 60), (14, 80), (40, 92), (68, 104), (84, 138), (92, 188), (100, 236), (107, 262)),
    *((107, 282), (100, 296), (93, 293), (91, 279), (85, 282), (83, 274), (87, 258), (79, 226)),
    *((69, 180), (58, 134), (54, 164), (47, 192), (52, 222), (60, 254), (60, 302), (54, 360)),
    *((47, 430), (43, 490), (15, 490), (13, 420), (10, 344), (4, 292)),
]
_HEAD: list[Point] = [
    *((0, -2), (19, 5), (27, 30), (22, 56), (9, 70), (0, 72)),
    *((-9, 70), (-22, 56), (-27, 30), (-19, 5)),
]
_HIP_SIDE: list[Point] = [
    *((11, -26), (36, -52), (70, -58), (92, -36), (88, -8), (72, 8), (70, 26), (56, 40)),
    *((46, 62), (32, 70), (20, 62), (17, 50), (4, 50), (3, 40), (22, 30), (26, 12), (14, 0)),
]
_SACRUM: list[Point] = [(-15, -34), (15, -34), (13, -8), (6, 20), (0, 30), (-6, 20), (-13, -8)]

BELLY: Point = (6, 178)
HIP: Point = (41, 226)
"""Where the two windows look in."""


def body_with_hip() -> str:
    """Cut off at the knees by the stage's edge."""
    mirrored = [(-x, y) for x, y in reversed(_SIDE)]
    parts = [smooth([*_SIDE, *mirrored], closed=True), smooth(_HEAD, closed=True)]
    shadow = group("".join(path(part, fill="$shadow") for part in parts), (5, 6), opacity=0.12)
    lines = line("M-26 98C-16 103 -6 104 -2 104M26 98C16 103 6 104 2 104", "$lineStrong", 1.8)
    return (
        shadow
        + merged(parts, "$bodyA", width=2.4)
        + path(parts[0], fill=tint("figure"))
        + gleam("M-19 22C-17 8 -6 3 4 6", 4, opacity=0.75)
        + gleam("M-60 108C-48 100 -34 97 -22 96", 4, opacity=0.75)
        + group(lines, opacity=0.6)
        + line("M0 232L0 236", "$lineStrong", 3, opacity=0.7)
        + group(hip_bone(), (0, 252), scale=0.62)
    )


def hip_bone() -> str:
    """Two wings, the bone between them, and its openings."""
    other = [(-x, y) for x, y in _HIP_SIDE]
    parts = [smooth(_HIP_SIDE, closed=True), smooth(other, closed=True)]
    parts.append(smooth(_SACRUM, closed=True))
    bone = group("".join(path(part, fill="$shadow") for part in parts), (4, 7), opacity=0.15)
    bone += merged(parts, tint("hip-bone"), width=2.6)
    for side in (1, -1):
        bone += ellipse((side * 36, 50), (9, 11), "$bodyB", stroke="$boneD", width=2)
        bone += ellipse((side * 62, 20), (10, 11), "$boneM", stroke="$boneD", width=1.8)
        bone += "".join(disc((side * 6, -20 + 13 * n), 2.4, "$boneD") for n in range(3))
    return bone + gleam("M-66 -50C-54 -52 -42 -46 -34 -38M46 -48C56 -52 70 -50 78 -42", 3.4)
