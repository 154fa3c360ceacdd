"""Cards, people, what went wrong: the pictures of studies and harms, round (0, 0)."""

from __future__ import annotations

from math import cos, pi, sin

from actors.injection_shades import glow
from pens.curves import smooth
from pens.numbers import Point, number
from pens.outlines import blob
from pens.silhouette import cast_shadow, gleam, merged
from pens.svg import disc, ellipse, group, line, path


def card(width: float, height: float, *, dashed: bool = False, radius: float = 18) -> str:
    """A sheet of paper round (0, 0); dashed: a place that stays empty."""
    outline = rounded(-width / 2, -height / 2, width, height, radius)
    if dashed:
        empty = path(outline, fill="$paper", opacity=0.6)
        return empty + path(outline, stroke="$lineStrong", width=2.6, dash="8 7")
    shadow = group(path(outline, fill="$shadow"), (3, 5), opacity=0.15)
    return shadow + path(outline, fill="$paper", stroke="$lb", width=1.7)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Path data of a rectangle with round corners."""
    right, foot, r = number(x + width), number(y + height), radius
    left, top = number(x), number(y)
    return (
        f"M{number(x + r)} {top}H{number(x + width - r)}Q{right} {top} {right} {number(y + r)}"
        f"V{number(y + height - r)}Q{right} {foot} {number(x + width - r)} {foot}"
        f"H{number(x + r)}Q{left} {foot} {left} {number(y + height - r)}"
        f"V{number(y + r)}Q{left} {top} {number(x + r)} {top}Z"
    )


def person(fill: str = "$primary") -> str:
    """One person who took part: a head and a body, no face; 20 x 42 units."""
    body = "M-10 20V2Q-10 -8 0 -8Q10 -8 10 2V20Q0 24 -10 20Z"
    return disc((0, -16), 7.4, fill) + path(body, fill=fill)


def people(count: int, across: int, pitch: Point) -> str:
    """`count` people in rows of `across`, the first at (0, 0)."""
    return "".join(
        group(person(), (index % across * pitch[0], index // across * pitch[1]))
        for index in range(count)
    )


def plasma_tube() -> str:
    """A tube of blood plasma: yellow over a red foot; 30 x 84 units."""
    glass = "M-15 -42H15V26Q15 42 0 42Q-15 42 -15 26Z"
    red = "M-12.5 14H12.5V26Q12.5 39.5 0 39.5Q-12.5 39.5 -12.5 26Z"
    return (
        cast_shadow((4, 40), (18, 5))
        + path(glass, fill="$white", stroke="$ink", width=2.2)
        + path("M-12.5 -22H12.5V14H-12.5Z", fill="$goldL")
        + path(red, fill="$cap")
        + path(glass, stroke="$ink", width=2.2)
        + path("M-18 -50H18V-38H-18Z", fill="$fibM", stroke="$ink", width=2.2)
        + gleam("M-8 -18V22", 3, opacity=0.8)
    )


def germ() -> str:
    """A rod with hairs and a tail, 52 x 28 units."""
    hairs = ""
    for index in range(9):
        x, side = -12 + index * 3, 1 if index % 2 else -1
        hair = f"M{x} {side * 6}Q{x + 1.5} {side * 11} {x - 1} {side * 13.5}"
        hairs += line(hair, "$lb", 1.6)
    body = "M-9 -7.5H9C19 -7.5 19 7.5 9 7.5H-9C-19 7.5 -19 -7.5 -9 -7.5Z"
    drawing = hairs + line("M14 1Q20 4 22 0Q25 -4 29 1", "$lb", 1.8)
    drawing += path(body, fill=glow("germ"), stroke="$ink", width=1.8)
    drawing += gleam("M-9 -3.5H4", 2.2)
    return drawing + "".join(disc((x, y), 1.6, "$germD") for x, y in ((-6, 2.5), (1, 3), (8, 1.5)))


def germs() -> str:
    """Three of them."""
    places = ((-22, -16, -24, 1.15), (20, 0, 28, 1.3), (-20, 24, 8, 1.05))
    return "".join(group(germ(), (x, y), turn=turn, scale=size) for x, y, turn, size in places)


def clouded_eye() -> str:
    """An eyeball cut open, from the side, its light gone: no face; 120 x 92 units."""
    ball = blob((0, 0), 42, seed=3, corners=14, unevenness=0.012)
    cornea = "M-36 -22C-56 -14 -56 14 -36 22"
    nerve = "M36 12C52 14 58 20 66 24M40 -4C54 0 62 8 70 12"
    drawing = cast_shadow((6, 44), (40, 7)) + line(nerve, "$ink", 13) + line(nerve, "$capL", 8.6)
    drawing += path(cornea, fill="$glass", stroke="$ink", width=2.4)
    drawing += path(ball, fill="$white", stroke="$ink", width=2.6)
    drawing += ellipse((4, 0), (33, 33), "$rad")
    drawing += path("M-30 -17C-16 -8 -16 8 -30 17C-38 10 -38 -10 -30 -17Z", fill="$glassM")
    drawing += path("M-30 -17C-16 -8 -16 8 -30 17C-38 10 -38 -10 -30 -17Z", stroke="$ink", width=2)
    for turn in (-70, -35, 0, 35, 70):
        reach = turn * pi / 180
        start, end = (14 * cos(reach) + 8, 14 * sin(reach)), (34 * cos(reach) + 2, 33 * sin(reach))
        vein = smooth([start, ((start[0] + end[0]) / 2 + 3, (start[1] + end[1]) / 2), end])
        drawing += line(vein, "$cap", 1.8, opacity=0.8)
    return drawing + gleam("M-24 -33C-12 -40 2 -41 12 -38", 3, opacity=0.8)


def bone_in_tissue() -> str:
    """A web of bone inside soft tissue, 116 x 88 units."""
    soft = blob((0, 0), 50, seed=3, corners=10, unevenness=0.06, stretch=(1.15, 0.85))
    web = "M-26 -15H26M-26 14H26M-15 -26V26M14 -26V26"
    drawing = cast_shadow((6, 40), (50, 8)) + path(soft, fill="$capW", stroke="$ink", width=2.4)
    drawing += line(web, "$ink", 16) + line(web, "$boneL", 10.6)
    drawing += line("M-24 -18H20M-24 11H-6", "$white", 2.4, opacity=0.8)
    return drawing + gleam("M-44 -14C-38 -28 -24 -36 -10 -37", 3, opacity=0.7)


def mouse() -> str:
    """A mouse at rest, from the side; 112 x 46 units."""
    tail = "M34 12C50 14 52 -2 62 2"
    body = (
        "M-44 8C-40 -4 -30 -12 -18 -13C-6 -22 36 -24 38 8C38 18 -30 18 -38 15C-43 14 -46 12 -44 8Z"
    )
    drawing = line(tail, "$ink", 6) + line(tail, "$capL", 3)
    drawing += merged([body], "$gritL", width=2)
    drawing += ellipse((-20, -13), (9, 9.5), "$capW", stroke="$ink", width=2)
    drawing += ellipse((-20, -12), (4.5, 5), "$capL")
    drawing += ellipse((-33, 2), (2.6, 2.8), "$ink")
    drawing += ellipse((-44, 8), (2.8, 2.4), "$cap", stroke="$ink", width=1.2)
    drawing += gleam("M-8 -14C4 -20 22 -18 29 -6", 3, opacity=0.6)
    return drawing + line("M-38 8L-30 10M-38 11L-31 14", "$ink", 1.2)


def camera() -> str:
    """A photo camera, 72 x 54 units."""
    body = rounded(-36, -18, 72, 44, 8) + "M-14 -18L-9 -28H9L14 -18Z"
    drawing = cast_shadow((4, 28), (36, 5)) + path(body, fill="$glassM", stroke="$ink", width=2.2)
    drawing += ellipse((0, 4), (15, 15), "$white", stroke="$ink", width=2.4)
    return drawing + ellipse((0, 4), (8.5, 8.5), "$rad") + gleam("M-5 -1C-3 -4 0 -5 3 -5", 2.2)
