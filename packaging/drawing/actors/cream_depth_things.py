"""What comes and goes on the panel: coin, retinol, lens, jar, true-size cell; round (0, 0)."""

from __future__ import annotations

from math import cos, pi, sin

from actors.cream_depth_scale import CELL
from actors.cream_depth_soft import soft_disc
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point, polyline
from pens.outlines import polygon
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path


def coin(radius: float) -> str:
    """A white coin whose rim is soft and dotted: about here, not just here."""
    rim = ellipse((0, 0), (radius, radius), "none", stroke="$ink", width=1.5)
    dotted = rim.replace("/>", ' stroke-dasharray="2 2.6"/>')
    glow = soft_disc((0, 0), (radius * 1.5, radius * 1.5), "$white", strength=0.75)
    return glow + disc((0, 0), radius, "$white", opacity=0.94) + dotted


def retinol() -> str:
    """The vitamin A of the shop shelf: one hexagon with a zigzag tail."""
    tail = polyline([(3, 5.5), (9, 1), (15, 5.5), (21, 1)])
    drawing = line(tail, "$ink", 5.6) + line(tail, "$vit", 2.4)
    corners = [(x - 7, y) for x, y in polygon(6, 11.5, first=30)]
    drawing += path(polyline(corners, closed=True), fill="$vit", stroke="$ink", width=2)
    return drawing + gleam("M-12.4 -3.2L-7 -6.4", 2.3, opacity=0.9)


def lens(radius: float) -> str:
    """A magnifying glass; what it shows is drawn over it."""
    handle = polyline([(radius * 0.72, radius * 0.72), (radius * 1.28, radius * 1.28)])
    glass = line(handle, "$ink", 11) + line(handle, "$fib", 6.6)
    glass += ellipse((0, 0), (radius, radius), "$paper", stroke="$ink", width=6.4)
    glass += ellipse((0, 0), (radius, radius), "none", stroke="$steel", width=3)
    r = radius * 0.76
    shine = [(r * cos(turn * pi / 180), r * sin(turn * pi / 180)) for turn in (200, 222, 246)]
    return glass + gleam(smooth(shine), 2.6, opacity=0.9)


def open_jar() -> str:
    """A jar without its lid; the dashed cell outline in it is empty: nothing lives there."""
    body = "M-40 -22H40V24Q40 34 30 34H-30Q-40 34 -40 24Z"
    cream = "M-37 4C-26 -3 -14 9 0 3C14 -3 26 8 37 2V24Q37 31 30 31H-30Q-37 31 -37 24Z"
    outline = path(body, stroke="$ink", width=2.4)
    empty = path(cell_outline(30), stroke="$mscD", width=2.2, dash="4.5 4")
    return (
        cast_shadow((4, 34), (44, 6))
        + path(body, fill=shade("glass"))
        + path(cream, fill=shade("cream"))
        + outline
        + path(
            "M-43 -27Q-43 -30 -40 -30H40Q43 -30 43 -27V-21H-43Z",
            fill=shade("glass"),
            stroke="$ink",
            width=2.2,
        )
        + group(empty, (0, 6))
        + gleam("M-33 -14V20", 3.4, opacity=0.9)
    )


def jar_lid() -> str:
    """The lid of the open jar, round its own middle."""
    lid = "M-40 -10H40Q44 -10 44 -6V6Q44 10 40 10H-40Q-44 10 -44 6V-6Q-44 -10 -40 -10Z"
    shape = path(lid, fill="$msc", stroke="$ink", width=2.4)
    return shape + gleam("M-36 -4H-12", 3, opacity=0.6)


def cell_outline(height: float) -> str:
    """Path data of a floating stem cell, `height` units tall: round, with seven short arms."""
    points: list[Point] = []
    for index in range(84):
        turn = 2 * pi * index / 84
        bump = max(0.0, cos(7 * turn + 0.5)) ** 5 * (1 + 0.2 * sin(3 * turn + 1))
        reach = 0.84 + 0.16 * bump
        points.append((reach * cos(turn), reach * sin(turn)))
    top, foot = min(y for _, y in points), max(y for _, y in points)
    scale, middle = height / (foot - top), (top + foot) / 2
    return smooth([(x * scale, (y - middle) * scale) for x, y in points], closed=True)


def true_size_cell() -> str:
    """The outline of a stem cell at the panel's own scale."""
    body = cell_outline(CELL)
    nucleus = ellipse((-1, 1), (13, 11.5), "$mscN1", opacity=0.55)
    return (
        path(body, stroke="$halo", width=6)
        + group(path(body, fill="$mscL"), opacity=0.75)
        + nucleus
        + path(body, stroke="$mscD", width=2.6)
        + gleam("M-21 -11C-17 -19 -9 -23 0 -23", 3, opacity=0.8)
    )
