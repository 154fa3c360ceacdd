"""The closer look: living skin 0.1 mm thick, the dermis below it, channels, and what heals."""

from __future__ import annotations

from math import sin
from random import Random

from actors.melanocyte import melanocyte
from actors.microneedling_serum_scale import (
    CHANNEL_WIDE_MM,
    CLOSE,
    PANEL,
)
from pens.bounds import Box
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.fragment import fragment
from pens.numbers import Point, number
from pens.rope import rope
from pens.silhouette import gleam
from pens.svg import ellipse, group, line, path
from pens.thread import thread

JUNCTION = Junction(level=CLOSE.depth(0.1), swing=4.0, period=112, phase=0.4)
_ROPES = ((262.0, True), (318.0, False), (436.0, True), (474.0, False))


def closer_skin() -> str:
    """The panel's skin with its corner at (0, 0): air, wall, living cells, dermis."""
    wide = PANEL.width
    ground = dermis_ground(Box(0, 180, wide, PANEL.height - 180), seed=9, fibres=9)
    drawing = ground + _old_ropes(wide)
    drawing += living_epidermis(wide, JUNCTION, rows=3, cell=19, seed=6, top=CLOSE.skin + 2)
    for x in (72.0, 330.0):
        drawing += group(melanocyte(), (x, JUNCTION.at(x) - 13), scale=0.4)
    top = smooth([(float(x), _surface(x) + 2) for x in range(-20, int(wide) + 40, 12)])
    right = number(wide + 40)
    drawing += path(f"{top}L{right} -20L-20 -20Z", fill="$paper")
    return drawing + horny_layer(wide, _surface, rows=2, plate=44, thickness=6.4, pitch=4.6)


def channel(depth: float, *, filled: bool) -> str:
    """An open channel whose mouth is (0, 0): a funnel with a blunt foot."""
    half = CHANNEL_WIDE_MM * CLOSE.unit / 2
    body = (
        f"M{-half - 9:g} -5C{-half + 1:g} 1 {-half:g} 8 {-half:g} 18"
        f"L{-half * 0.5:.1f} {depth - 11:.1f}Q0 {depth + 7:.1f} {half * 0.5:.1f} {depth - 11:.1f}"
        f"L{half:g} 18C{half:g} 8 {half - 1:g} 1 {half + 9:g} -5Z"
    )
    inside = "$serum" if filled else "$paper"
    drawing = path(body, fill=inside, stroke="$ink", width=2.2)
    mouth = f"M{-half - 11:g} -7H{half + 11:g}V-3.6H{-half - 11:g}Z"
    drawing += path(mouth, fill=inside)
    shade_line = f"M{half - 5:g} 16L{half * 0.5 - 3:.1f} {depth - 14:.1f}"
    return drawing + line(shade_line, "$white", 2.4, opacity=0.35)


def closing(depth: float) -> str:
    """A channel on its way to heal: a thin wedge with ties across."""
    wedge = f"M-9 -4C-5 8 -3 {depth * 0.4:.1f} 0 {depth:.1f}C3 {depth * 0.4:.1f} 5 8 9 -4Z"
    drawing = path(wedge, fill="$capW", stroke="$ink", width=1.8)
    count = max(3, int(depth / 22))
    for index in range(count):
        y = 9 + index * (depth - 22) / max(1, count - 1)
        half = 10 - 4 * index / count
        drawing += line(f"M{-half:g} {y:.1f}L{half:g} {y + 3:.1f}", "$capD", 2.4)
    return drawing


def cleaner(seed: int) -> str:
    """A clean-up cell: round, pale, its nucleus in lobes; 30 units."""
    dice = Random(seed)
    drawing = ellipse((0, 0), (15, 14.4), "$oth", stroke="$othD", width=1.8)
    lobes = "M-8 -3C-7 -10 1 -9 1 -3C6 -8 10 1 5 4C7 10 -3 11 -5 5C-11 6 -11 -1 -8 -3Z"
    drawing += group(path(lobes, fill="$kerN"), turn=dice.uniform(0, 360), scale=0.9)
    return drawing + gleam("M-10 -5C-8 -9 -5 -11 -1 -11.6", 2.2, opacity=0.9)


def lump() -> str:
    """A lasting lump: a ball of packed cells; 84 x 70 units."""
    dice = Random(4)
    drawing = ellipse((4, 32), (36, 7), "$shadow", opacity=0.13)
    drawing += ellipse((0, 0), (40, 33), "$goldFL", stroke="$ink", width=2.4)
    for row, (y, count) in enumerate(((-19, 4), (-6, 5), (8, 5), (20, 4))):
        for index in range(count):
            x = (index - (count - 1) / 2) * 13.6 + dice.uniform(-1.6, 1.6)
            size = 5.6 + dice.uniform(-0.8, 0.8)
            drawing += ellipse((x, y + row * 0.6), (size, size * 0.92), "$goldF")
            drawing += ellipse((x + 0.8, y + row * 0.6 + 0.6), (1.9, 1.8), "$goldFD")
    return drawing + gleam("M-30 -12C-24 -22 -12 -27 0 -28", 3, opacity=0.7)


def grit() -> str:
    """A sharp grain, 24 units."""
    body = "M-11 4L-7 -8L3 -12L12 -3L8 9L-4 12Z"
    drawing = path(body, fill="url(#grit)", stroke="$ink", width=1.8)
    drawing += line("M-7 -8L1 -1L12 -3M1 -1L-4 12", "$gritD", 1.4)
    return drawing + gleam("M-4 -7L1 -9", 2)


def new_thread() -> str:
    """The thin thread that is laid first, at its place in the panel's skin."""
    trunk: list[Point] = [(270, 352), (320, 366), (372, 356), (428, 370), (500, 360)]
    return thread(trunk, 4.4, branches=([(320, 366), (356, 382), (396, 392)],))


def new_rope() -> str:
    """The new rope, at its place in the panel's skin."""
    points: list[Point] = [(258, 346), (312, 356), (372, 342), (430, 354), (510, 344)]
    return rope(points, 20)


def _surface(x: float) -> float:
    return CLOSE.skin + 1.2 * sin(x / 47)


def _old_ropes(wide: float) -> str:
    dice, drawing = Random(12), ""
    for level, whole in _ROPES:
        if whole:
            shares = (-0.06, 0.3, 0.68, 1.06)
            points = [(wide * share, level + dice.uniform(-7, 7)) for share in shares]
            drawing += rope(points, 14, shadow=(2, 4))
            continue
        start = dice.uniform(-40, 10)
        while start < wide:
            reach = dice.uniform(110, 160)
            points = [
                (start, level + dice.uniform(-5, 5)),
                (start + reach / 2, level + dice.uniform(-6, 6)),
                (start + reach, level + dice.uniform(-5, 5)),
            ]
            drawing += group(fragment(points, 11), opacity=0.9)
            start += reach + dice.uniform(70, 120)
    return drawing
