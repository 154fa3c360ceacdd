"""The rope ladder with its knots, the gate at its top and the side door beside it."""

from __future__ import annotations

from pens.numbers import number
from pens.rope import rope
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path

LEFT, RIGHT = 26.0, 500.0
GROUND = 462.0
RUNGS = (400.0, 338.0, 276.0, 214.0, 108.0)
"""Heights of the rungs above the ground: dish, animals, phase 1, 2 and 3."""

_BRICK, _COURSE = 44, 20


def upright(x: float, top: float, foot: float, thickness: float = 15) -> str:
    """One of the two long ropes, hanging a little crooked."""
    bends = [(x, top), (x + 2, (top * 2 + foot) / 3), (x - 2, (top + foot * 2) / 3), (x, foot)]
    return rope(bends, thickness)


def knot(x: float, y: float, radius: float = 11) -> str:
    """Where a rung is tied: a round with a cross lashing."""
    left, right, reach = number(x - radius * 0.6), number(x + radius * 0.6), radius * 0.6
    up, down = number(y - reach), number(y + reach)
    cross = f"M{left} {up}L{right} {down}M{left} {down}L{right} {up}"
    tied = ellipse((x, y), (radius, radius), "$goldD", stroke="$ropeInk", width=2)
    return tied + line(cross, "$goldL", radius * 0.27)


def rung(left: float, right: float, y: float, thickness: float = 11) -> str:
    """A rope between two knots; it sags a little."""
    inside = 8 * thickness / 11
    return rope([(left + inside, y), ((left + right) / 2, y + 2), (right - inside, y)], thickness)


def gate_back() -> str:
    """Two posts of stone, a flat lintel for words and the light behind; stands on y = 48."""
    posts = ""
    for left in (-92, 64):
        posts += path(f"M{left} 48V-22H{left + 28}V48Z", fill="$stone", stroke="$ink", width=2.6)
        joints = f"M{left} 2H{left + 28}M{left} 26H{left + 28}M{left + 14} -20V2M{left + 14} 26V48"
        posts += line(joints, "$lineStrong", 1.4)
    lintel = "M-102 -20H102V-54Q102 -59 97 -59H-97Q-102 -59 -102 -54Z"
    return (
        path("M-64 48V-20H64V48Z", fill="$goodSoft")
        + posts
        + path(lintel, fill="$stoneL", stroke="$ink", width=2.6)
        + gleam("M-93 -54H84", 2.6, opacity=0.7)
    )


def gate_leaf(way: int = 1) -> str:
    """A door of the gate, shut; it hangs at x = 0 and reaches 64 units right, or left (-1)."""
    boards = line("".join(f"M{way * x} -13V44" for x in (16, 32, 48)), "$goldD", 2.4)
    leaf = path(f"M0 48V-18H{way * 64}V48Z", fill="$gold", stroke="$ink", width=2.4)
    shine = gleam(f"M{5 if way > 0 else -59} -12V40", 2.4, opacity=0.6)
    return leaf + boards + disc((way * 55, 18), 4, "$ropeInk") + shine


def side_door() -> str:
    """A brick wall with a door that stands half open; 176 x 178 units round (0, 0)."""
    wall = "M-88 88V-90H88V88Z"
    joints = "".join(f"M-88 {-90 + _COURSE * course}H88" for course in range(1, 9))
    for course in range(9):
        top = -90 + _COURSE * course
        foot = min(88, top + _COURSE)
        first = -66 if course % 2 else -44
        joints += "".join(f"M{x} {top}V{foot}" for x in range(first, 88, _BRICK))
    leaf = "M-40 88V-36L14 -26V84Z"
    panels = "M-30 -20L4 -14V16L-30 14ZM-30 28L4 29V66L-30 72Z"
    return (
        cast_shadow((6, 90), (92, 6))
        + path(wall, fill="$brick")
        + line(joints, "$brickD", 1.6)
        + path(wall, stroke="$ink", width=2.6)
        + path("M-42 88V-34Q-42 -40 -36 -40H36Q42 -40 42 -34V88Z", fill="$fibD")
        + path("M-42 88V-34Q-42 -40 -36 -40H36Q42 -40 42 -34V88Z", stroke="$ink", width=2.6)
        + path(leaf, fill="$capL", stroke="$ink", width=2.4)
        + path(panels, stroke="$capD", width=2)
        + ellipse((6, 32), (4.2, 4.2), "$gold", stroke="$ropeInk", width=1.6)
        + group(gleam("M-35 -28V78", 2.4, opacity=0.5))
    )
