"""Syringe, thin tube, marrow needle and jar; the tip of each tool is (0, 0), its axis points up."""

from __future__ import annotations

from random import Random

from actors.injection_cells import mixed_cell, tiny_stem_cell
from actors.injection_scale import NEEDLE, NEEDLE_OUT
from pens.gradients import shade
from pens.silhouette import cast_shadow, gleam
from pens.svg import ellipse, group, line, path

HUB, BARREL, WIDE = 34.0, 128.0, 64.0
"""Lengths of hub and barrel and the barrel's width; the barrel is drawn small."""
FULL = 78.0
"""How far the fluid stands in the barrel before."""
BARREL_FOOT = -(NEEDLE_OUT + HUB)


def needle(width: float, length: float) -> str:
    """A steel tube with a slanted point."""
    half = width / 2
    tube = path(
        f"M{-half:g} {-length:g}L{half:g} {-length:g}L{half:g} {-width * 1.5:g}L{-half:g} 0Z",
        fill=shade("steel"),
        stroke="$ink",
        width=2.2,
    )
    return tube + gleam(f"M{-half * 0.36:g} {-length + 6:g}V{-width * 1.2:g}", width * 0.08)


def syringe_back() -> str:
    """Needle, hub and the back of the glass."""
    half, y = NEEDLE / 2, -NEEDLE_OUT
    hub = (
        f"M{-half - 10:g} {y - HUB:g}L{half + 10:g} {y - HUB:g}"
        f"L{half + 4:g} {y + 2:g}L{-half - 4:g} {y + 2:g}Z"
    )
    drawing = needle(NEEDLE, NEEDLE_OUT) + path(hub, fill="$msc", stroke="$ink", width=2.4)
    drawing += gleam(f"M{-half - 2:g} {y - 29:g}L{-half + 1:g} {y - 5:g}", 2.8, opacity=0.6)
    return drawing + path(_glass(), fill=shade("glass"), stroke="$ink", width=2.4)


def syringe_fluid() -> str:
    """The mix in the barrel; (0, 0) is the barrel's foot, so that it can sink."""
    half = WIDE / 2 - 4
    body = (
        f"M{-half:g} {-FULL:g}H{half:g}V-10Q{half:g} -4 {half - 8:g} -4"
        f"H{-half + 8:g}Q{-half:g} -4 {-half:g} -10Z"
    )
    return path(body, fill="$mixFluid", stroke="$goldD", width=1.2)


def syringe_cells() -> str:
    """The mixed cells in the barrel; (0, 0) is the barrel's foot."""
    dice, cells = Random(2), ""
    for index in range(14):
        row, column = divmod(index, 4)
        at = (-21 + column * 14 + dice.uniform(-3, 3), -16 - row * 15 + dice.uniform(-3, 3))
        if index == 6:
            cells += group(tiny_stem_cell(0.1), at)
        else:
            cells += group(mixed_cell(index), at, scale=0.68)
    return cells


def syringe_plunger() -> str:
    """Stopper, rod and thumb plate; the stopper's lower edge is (0, 0)."""
    half = WIDE / 2 - 2
    rod = path("M-7 -92H7V-10H-7Z", fill="$glass", stroke="$ink", width=2)
    plate = path("M-30 -102H30V-91H-30Z", fill="$glass", stroke="$ink", width=2.2)
    stopper = f"M{-half:g} -13H{half:g}V0H{-half:g}Z"
    return rod + plate + path(stopper, fill="$ink", stroke="$ink", width=1)


def syringe_front() -> str:
    """What lies before the fluid: the glass' outline, its marks, its flange and its shine."""
    half, foot = WIDE / 2, BARREL_FOOT
    drawing = path(_glass(), stroke="$ink", width=2.4)
    for index in range(8):
        y = foot - 18 - index * 13
        drawing += line(f"M{half:g} {y:g}H{half - (14 if index % 2 else 9):g}", "$ink", 1.8)
    y = foot - BARREL
    flange = f"M{-half - 14:g} {y - 5:g}H{half + 14:g}V{y + 5:g}H{-half - 14:g}Z"
    drawing += path(flange, fill="$glass", stroke="$ink", width=2.2)
    return drawing + gleam(f"M{-half + 9:g} {y + 14:g}V{foot - 16:g}", 5, opacity=0.75)


def cannula(length: float = 190.0) -> str:
    """A blunt tube with side holes and a violet handle."""
    tube = f"M-8 {-length:g}L8 {-length:g}L8 -9Q8 0 0 0Q-8 0 -8 -9Z"
    drawing = path(tube, fill=shade("steel"), stroke="$ink", width=2.2)
    for index in range(3):
        drawing += ellipse((0, -20 - index * 21), (3.2, 6.2), "$ink")
    handle = f"M-17 {-length - 74:g}L17 {-length - 74:g}L13 {-length:g}L-13 {-length:g}Z"
    drawing += path(handle, fill="$fibM", stroke="$ink", width=2.4)
    return drawing + gleam(f"M-8 {-length - 64:g}L-6.5 {-length - 12:g}", 3.6, opacity=0.6)


def marrow_needle(length: float = 110.0) -> str:
    """A short, stout needle with a wide grip."""
    drawing = needle(12, length)
    drawing += path(
        f"M-13 {-length - 20:g}L13 {-length - 20:g}L11 {-length:g}L-11 {-length:g}Z",
        fill="$glass",
        stroke="$ink",
        width=2,
    )
    top = -length - 42
    grip = (
        f"M-42 {top:g}Q-44 {top + 22:g} -30 {top + 22:g}L30 {top + 22:g}Q44 {top + 22:g} 42 {top:g}"
        f"Q30 {top + 6:g} 0 {top + 4:g}Q-30 {top + 6:g} -42 {top:g}Z"
    )
    drawing += path(grip, fill="$cap", stroke="$ink", width=2.2)
    return drawing + gleam(f"M-30 {top + 11:g}C-14 {top + 8:g} 6 {top + 8:g} 18 {top + 10:g}", 2.6)


def jar_back() -> str:
    """A clear collecting jar, 96 x 116 units, its foot at (0, 0)."""
    return cast_shadow((5, 1), (54, 8)) + path(_JAR, fill=shade("glass"))


def jar_fill() -> str:
    """Fat in the jar, 78 units deep; its foot is (0, 0)."""
    body = path(
        "M-44 -78C-30 -84 -14 -72 0 -78C14 -84 30 -72 44 -78V-12Q44 0 34 0H-34Q-44 0 -44 -12Z",
        fill="$fat",
    )
    return body + line("M-44 -78C-30 -84 -14 -72 0 -78C14 -84 30 -72 44 -78", "$fatD", 1.8)


def jar_front() -> str:
    """The jar's outline, rim, marks and shine."""
    drawing = path(_JAR, stroke="$ink", width=2.6)
    drawing += path("M-54 -122H54V-110H-54Z", fill="$glass", stroke="$ink", width=2.4)
    for index in range(4):
        drawing += line(f"M48 {-24 - index * 20:g}H{34 if index % 2 else 38}", "$ink", 1.8)
    return drawing + gleam("M-37 -98V-18", 5, opacity=0.8)


_JAR = "M-48 -112H48V-14Q48 0 36 0H-36Q-48 0 -48 -14Z"


def _glass() -> str:
    half, foot = WIDE / 2, BARREL_FOOT
    side, low = half - 10, foot - 8
    return (
        f"M{-half:g} {foot - BARREL:g}H{half:g}V{low:g}Q{half:g} {foot:g} {side:g} {foot:g}"
        f"H{-side:g}Q{-half:g} {foot:g} {-half:g} {low:g}Z"
    )
