"""The lab: a bench, a round dish seen from above, a dropper; each round its own (0, 0)."""

from __future__ import annotations

from actors.differentiation_shades import lit_across
from pens.artwork import STAGE
from pens.gradients import shade
from pens.numbers import Point, number
from pens.silhouette import gleam
from pens.svg import ellipse, group, line, path, rect

_ROUND = 0.5523
"""How far the handles of a curve reach to make a quarter of an ellipse."""


def bench() -> str:
    """The lab's table, over the whole stage."""
    shades = lit_across("bench", (0, 0), (0, 1), ((0, "bench"), (1, "benchB")))
    return shades + rect((0, 0), (STAGE.width, STAGE.height), "url(#bench)")


def dish(radii: Point, wall: float = 22.0) -> str:
    """A round dish with pink fluid, `radii` at the rim, its wall `wall` units high."""
    rx, ry = radii
    fluid = lit_across("medium", (0, 0), (0, 1), ((0, "medium"), (1, "mediumB")))
    return (
        fluid
        + ellipse((7, wall + 10), (rx, ry), "$shadow", opacity=0.15)
        + path(
            f"M{number(-rx)} 0V{number(wall)}{_lower_half(rx, ry, wall)}V0Z",
            fill=shade("glass"),
            stroke="$ink",
            width=2.4,
        )
        + ellipse((0, 0), radii, "$white", stroke="$ink", width=2.4)
        + ellipse((0, 3), (rx - 10, ry - 9), "url(#medium)", stroke="$glassD", width=1.6)
        + _rim_shine(rx, ry)
    )


def dropper(fill: str = "$gfL") -> str:
    """A glass tube with a violet bulb; its tip is (0, 0)."""
    tube = "M-7 -96H7V-20Q6 -8 0 0Q-6 -8 -7 -20Z"
    fluid = "M-4.5 -58H4.5V-20Q4 -11 0 -6Q-4 -11 -4.5 -20Z"
    bulb = "M-11 -104C-16 -128 -10 -146 0 -146C10 -146 16 -128 11 -104Z"
    return (
        path(tube, fill=shade("glass"), stroke="$ink", width=2.2)
        + path(fluid, fill=fill)
        + gleam("M-4 -90V-30", 2, opacity=0.9)
        + path("M-13 -104H13V-94H-13Z", fill="$glass", stroke="$ink", width=2.2)
        + path(bulb, fill="$fibM", stroke="$ink", width=2.2)
        + gleam("M-6 -112C-8 -126 -5 -136 -1 -138", 2.6, opacity=0.6)
    )


def arrow(start: Point, bend: Point, end: Point, width: float = 4.4, dash: str = "") -> str:
    """A bent arrow in the colour of words, with a soft edge that sets it off."""
    shaft = f"M{number(start[0])} {number(start[1])}Q{number(bend[0])} {number(bend[1])}"
    shaft += f" {number(end[0])} {number(end[1])}"
    away = ((end[0] - bend[0]), (end[1] - bend[1]))
    long = (away[0] ** 2 + away[1] ** 2) ** 0.5
    ux, uy = away[0] / long, away[1] / long
    size = width * 3
    sides = [
        (
            end[0] - size * (ux * 0.85 + sign * uy * 0.55),
            end[1] - size * (uy * 0.85 - sign * ux * 0.55),
        )
        for sign in (1, -1)
    ]
    (x1, y1), (x2, y2) = ((number(x), number(y)) for x, y in sides)
    head = f"M{x1} {y1}L{number(end[0])} {number(end[1])}L{x2} {y2}"
    soft = line(shaft, "$halo", width + 4, opacity=0.9) + line(
        head, "$halo", width + 4, opacity=0.9
    )
    return soft + line(shaft, "$lb", width, dash=dash) + line(head, "$lb", width)


def card(width: float, height: float, *, fill: str = "$paper", round_by: float = 16.0) -> str:
    """A sheet of paper round (0, 0), with a shadow."""
    outline = rounded(width, height, round_by)
    shadow = group(path(outline, fill="$shadow"), (3, 6), opacity=0.16)
    return shadow + path(outline, fill=fill, stroke="$lb", width=1.8)


def rounded(width: float, height: float, radius: float, middle: Point = (0.0, 0.0)) -> str:
    """Path data of a rectangle with round corners."""
    left, top = middle[0] - width / 2, middle[1] - height / 2
    x0, x1, x2, x3 = (number(left + x) for x in (0, radius, width - radius, width))
    y0, y1, y2, y3 = (number(top + y) for y in (0, radius, height - radius, height))
    return (
        f"M{x1} {y0}H{x2}Q{x3} {y0} {x3} {y1}V{y2}Q{x3} {y3} {x2} {y3}"
        f"H{x1}Q{x0} {y3} {x0} {y2}V{y1}Q{x0} {y0} {x1} {y0}Z"
    )


def _lower_half(rx: float, ry: float, y: float) -> str:
    k = _ROUND
    corners = [
        ((-rx, y + k * ry), (-k * rx, y + ry), (0.0, y + ry)),
        ((k * rx, y + ry), (rx, y + k * ry), (rx, y)),
    ]
    return "".join(
        "C" + " ".join(f"{number(px)} {number(py)}" for px, py in curve) for curve in corners
    )


def _rim_shine(rx: float, ry: float) -> str:
    upper = f"M{number(-rx * 0.962)} {number(-ry * 0.2)}C{number(-rx * 0.9)} {number(-ry * 0.62)}"
    upper += (
        f" {number(-rx * 0.62)} {number(-ry * 0.83)} {number(-rx * 0.32)} {number(-ry * 0.925)}"
    )
    lower = f"M{number(rx * 0.945)} {number(ry * 0.28)}C{number(rx * 0.88)} {number(ry * 0.58)}"
    lower += f" {number(rx * 0.74)} {number(ry * 0.7)} {number(rx * 0.6)} {number(ry * 0.775)}"
    return gleam(upper, 4, opacity=0.95) + line(lower, "$glassM", 3, opacity=0.9)
