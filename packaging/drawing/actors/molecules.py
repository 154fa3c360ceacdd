"""What a cream holds, and what sunlight does: small things of 20 to 60 units round (0, 0)."""

from __future__ import annotations

from math import cos, pi, sin

from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point, polyline
from pens.outlines import polygon
from pens.silhouette import gleam
from pens.svg import ellipse, group, line, path


def vitamin() -> str:
    """A small molecule: one hexagon, 24 units."""
    ring = polyline(polygon(6, 12, first=30), closed=True)
    return path(ring, fill="$vit", stroke="$ink", width=2) + gleam(
        "M-5.6 -3.4L0 -6.8", 2.4, opacity=0.9
    )


def tretinoin() -> str:
    """The prescription vitamin A: two joined hexagons and a short zigzag tail."""
    tail = polyline([(20, 5.5), (27, 1), (34, 5.5), (41, 1)])
    drawing = line(tail, "$ink", 5.6) + line(tail, "$goldL", 2.4)
    for x in (-10.4, 10.4):
        corners = [(x + dx, dy) for dx, dy in polygon(6, 12, first=30)]
        fill = path(polyline(corners, closed=True), fill="$goldL", stroke="$ink", width=2)
        drawing += fill + group(gleam("M-5.6 -3.4L0 -6.8", 2.4, opacity=0.9), (x, 0))
    return group(drawing, (-7, 0))


def leaf() -> str:
    """A plant extract: a leaf with white veins, 28 units."""
    blade = "M-13 6C-12 -8 0 -14 14 -12C15 2 8 13 -6 12C-9 11.5 -12 9 -13 6Z"
    veins = "M-12 9C-4 4 3 -2 9 -7M-3 3.2C-3 -1 -3 -3 -1.5 -6M2 -1C5 -0.6 7.5 0 9 1.5"
    body = path(blade, fill=shade("leaf"), stroke="$ink", width=1.8)
    return body + gleam(veins, 1.5, opacity=0.9)


def peptide(beads: int = 4) -> str:
    """A chain of beads, 9 units apart."""
    return _chain([(index * 9 - (beads - 1) * 4.5, (-1) ** index * 3.2) for index in range(beads)])


def peptide_fatty() -> str:
    """A bead chain with a wavy, fatty tail, which helps it through oily layers."""
    wave = [(8.0 + index * 3.5, 4.4 * sin(index * pi / 2)) for index in range(12)]
    tail = line(smooth(wave), "$ink", 6) + line(smooth(wave), "$fat", 3)
    beads = [(-28.0 + index * 9, (-1) ** index * 3.2) for index in range(4)]
    return tail + _chain([*beads, (8.0, 0.0)])


def free_radical() -> str:
    """A spiky dark star whose hollow middle is the missing electron, 28 units."""
    turns = [(index * pi / 8, 14 if index % 2 == 0 else 8) for index in range(16)]
    tips = [(reach * cos(turn), reach * sin(turn)) for turn, reach in turns]
    star = path(polyline(tips, closed=True), fill=shade("radical"), stroke="$ink", width=1.8)
    return star + ellipse((0, 0), (3.6, 3.6), "$white", stroke="$ink", width=1.4)


def uv_ray(length: float = 90.0) -> str:
    """A violet wave with an arrowhead, from (0, 0) to the right."""
    wave = smooth([(index * length / 12, 7 * sin(index * pi / 2)) for index in range(13)])
    head = f"M{length - 2:g} -8L{length + 14:g} 0L{length - 2:g} 8Z"
    tail = line(wave, "$ink", 6.4) + line(wave, "$uv", 3.6)
    return tail + path(head, fill="$uv", stroke="$ink", width=1.6)


def _chain(places: list[Point]) -> str:
    bead = ellipse((0, 0), (5.4, 5.4), shade("peptide"), stroke="$ink", width=1.5)
    string = line(polyline(places), "$ink", 2.4)
    return string + "".join(group(bead, place) for place in places)
