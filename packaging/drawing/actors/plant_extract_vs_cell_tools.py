"""Press, jar, lens, lab dish from the side and sunscreen; round (0, 0) unless told otherwise."""

from __future__ import annotations

from math import atan2, cos, pi, sin

from actors.differentiation_lab import rounded
from actors.differentiation_shades import lit_across
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point, pair
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path

POST = 124.0
"""How far the posts of the press stand from its middle."""


def press_frame() -> str:
    """Two long posts and the beam across; the tray hangs at y = 0, the table is at y = 252."""
    posts = "".join(
        path(rounded(12, 404, 4, (x, 50)), fill=shade("glass"), stroke="$ink", width=2.2)
        for x in (-POST, POST)
    )
    feet = "".join(
        path(rounded(44, 12, 5, (x, 250)), fill="$fibM", stroke="$ink", width=2.2)
        for x in (-POST, POST)
    )
    beam = path(rounded(286, 22, 10, (0, -146)), fill="$fibM", stroke="$ink", width=2.2)
    nut = path(rounded(40, 34, 7, (0, -146)), fill="$fibM", stroke="$ink", width=2.2)
    shadow = cast_shadow((8, 258), (160, 12))
    return shadow + posts + feet + beam + nut + gleam("M-134 -151H-28", 2.6, opacity=0.6)


def press_plate() -> str:
    """The screw with its handle and the plate that comes down; the plate's face is y = 0."""
    thread = "".join(line(f"M-8 {y}L8 {y - 5}", "$ink", 1.6) for y in range(-124, -18, 11))
    screw = path(rounded(17, 118, 4, (0, -72)), fill=shade("glass"), stroke="$ink", width=2.2)
    handle = line("M-58 -134H58", "$ink", 15) + line("M-58 -134H58", "$fibM", 10)
    plate = path(rounded(206, 18, 7, (0, -9)), fill=shade("glass"), stroke="$ink", width=2.4)
    return screw + thread + handle + gleam("M-52 -137H10", 2.6) + plate + gleam("M-92 -12H30", 3)


def press_tray() -> str:
    """The tray with its spout: cells stand on y = 0, drops leave at y = 46."""
    tray = "M-116 -10H-104V0H104V-10H116V10Q116 22 104 22H16L9 46H-9L-16 22H-104Q-116 22 -116 10Z"
    return path(tray, fill=shade("glass"), stroke="$ink", width=2.4) + gleam("M-104 8H30", 3)


def jar() -> str:
    """A wide, open glass jar, 168 x 118 units, empty; it stands on y = 59."""
    body = "M-78 -46H78V44Q78 59 62 59H-62Q-78 59 -78 44Z"
    rim = rounded(176, 16, 7, (0, -52))
    return (
        cast_shadow((6, 60), (90, 8))
        + path(body, fill=shade("glass"), stroke="$ink", width=2.4)
        + path(rim, fill=shade("glass"), stroke="$ink", width=2.4)
        + gleam("M-66 -32V34", 4, opacity=0.9)
    )


def jar_fill() -> str:
    """The extract in the jar, a soft green."""
    fill = "M-74 -8C-50 -14 -30 -3 -6 -8C20 -13 44 -3 74 -9V43Q74 55 61 55H-61Q-74 55 -74 43Z"
    return path(fill, fill="$leafL", opacity=0.9) + gleam("M-60 4V36", 4, opacity=0.55)


def big_lens(radius: float) -> str:
    """A round window into the jar: extract and nothing else."""
    low = smooth(_below(radius - 2, -radius * 0.34), closed=True)
    glass = group(disc((0, 0), radius, "$shadow"), (5, 9), opacity=0.16)
    glass += disc((0, 0), radius, "$paper") + path(low, fill="$leafL", opacity=0.75)
    glass += ellipse((0, 0), (radius, radius), "none", stroke="$ink", width=9)
    glass += ellipse((0, 0), (radius, radius), "none", stroke="$fibM", width=5)
    r = radius * 0.86
    shine = [(r * cos(turn * pi / 180), r * sin(turn * pi / 180)) for turn in (202, 222, 244)]
    curve = f"M{pair(shine[0])}Q{pair(shine[1])} {pair(shine[2])}"
    return glass + gleam(curve, 5, opacity=0.9)


def _below(radius: float, level: float) -> list[Point]:
    """The part of a disc under a waving line."""
    half = (radius**2 - level**2) ** 0.5
    wave = [(-half + 2 * half * part / 12, level + 4 * sin(part * 1.7)) for part in range(13)]
    start, end = atan2(level, half), pi - atan2(level, half)
    turns = [start + (end - start) * part / 24 for part in range(1, 24)]
    return [*wave, *((radius * cos(turn), radius * sin(turn)) for turn in turns)]


def side_dish(width: float, height: float, level: float) -> str:
    """A lab dish cut open, seen from the side, round its middle; fluid up to y = `level`."""
    half, foot = width / 2, height / 2
    fluid = lit_across("medium", (0, 0), (0, 1), ((0, "medium"), (1, "mediumB")))
    wet = f"M{pair((-half, level))}H{half:g}V{foot - 26:g}Q{half:g} {foot:g} {half - 26:g} {foot:g}"
    wet += f"H{-half + 26:g}Q{-half:g} {foot:g} {-half:g} {foot - 26:g}Z"
    glass = f"M{-half:g} {-foot:g}V{foot - 26:g}Q{-half:g} {foot:g} {-half + 26:g} {foot:g}"
    glass += f"H{half - 26:g}Q{half:g} {foot:g} {half:g} {foot - 26:g}V{-foot:g}"
    wall = line(glass, "$ink", 15) + line(glass, "$glassL", 10.4) + line(glass, "$glassM", 3)
    surface = line(f"M{-half + 6:g} {level:g}H{half - 6:g}", "$glassD", 1.8, opacity=0.8)
    return (
        fluid
        + cast_shadow((8, foot + 12), (half, 10))
        + path(wet, fill="url(#medium)")
        + surface
        + wall
    )


def sunscreen() -> str:
    """A tube with a sun above a bar, 64 x 128 units."""
    rays = "".join(
        line(f"M{pair(_on_ring(turn, 15))}L{pair(_on_ring(turn, 20))}", "$ink", 2.4)
        for turn in range(0, 360, 45)
    )
    bar = "M-21 15C-10 9 10 9 21 15"
    cap = "M-21 34H21V58Q21 62 16 62H-16Q-21 62 -21 58Z"
    return (
        cast_shadow((5, 64), (34, 6))
        + path("M-32 -62H32L26 34H-26Z", fill="$white", stroke="$ink", width=2.4)
        + path("M-32 -62H32L31.3 -51H-31.3Z", fill="$uv", stroke="$ink", width=2.2)
        + path(cap, fill="$fibM", stroke="$ink", width=2.4)
        + line("M-14 40V56M-6 40V56M2 40V56", "$ink", 1.4, opacity=0.6)
        + ellipse((0, -18), (10, 10), "$sun", stroke="$ink", width=2)
        + rays
        + line(bar, "$ink", 9)
        + line(bar, "$gold", 5)
    )


def _on_ring(degrees: float, radius: float) -> Point:
    turn = degrees * pi / 180
    return (radius * cos(turn), -18 + radius * sin(turn))
