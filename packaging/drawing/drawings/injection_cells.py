"""Injection: the crowd of a hundred cells in its nine patches, and the inset of mice."""

from math import atan2, hypot, pi

from actors.injection_cells import crowd, gone_cell, mixed_cell, small_star, tiny_stem_cell
from actors.injection_scale import HEAD, MICE, STAYS, TAIL, seats
from actors.injection_shades import shaded
from actors.injection_signs import mouse
from pens.artwork import Artwork, centred, fitted, sprite
from pens.bounds import Box
from pens.dermis import dermis_ground
from pens.numbers import Point
from pens.svg import group, line, path, rect

CROWD_RADII: Point = (142.0, 88.0)
SURE, MAYBE = 39, (4, 12, 21, 40, 47, 58, 66, 79, 91)
"""Of a hundred: the one that every count finds, and nine more that the highest count finds."""


def artworks() -> list[Artwork]:
    """Patches, stem cells and the inset stand round their own middle."""
    count = len(patches())
    drawn = [sprite(f"injection_patch_{n}", shaded(_patch(n))) for n in range(count)]
    frame = Box(-MICE.width / 2, -MICE.height / 2, MICE.width, MICE.height).grown(3)
    drawn.append(Artwork("injection_mice", frame, shaded(_inset())))
    drawn.append(sprite("injection_one", tiny_stem_cell(0.25)))
    drawn.append(centred("injection_legend_gone", group(gone_cell(), scale=0.22)))
    drawn.append(centred("injection_legend_mixed", shaded(group(mixed_cell(1), scale=2.4))))
    stars = group(small_star(15, sure=True), (-15, 0)) + group(small_star(13, sure=False), (15, 0))
    drawn.append(centred("injection_legend_star", stars))
    return drawn


def patches() -> list[tuple[Point, list[int]]]:
    """The hundred in nine patches: the middle of each, and which cells are in it."""
    places = crowd(100, CROWD_RADII, seed=5, gap=2.0)
    groups: list[list[int]] = [[] for _ in range(9)]
    for index, (x, y) in enumerate(places):
        far = hypot(x / CROWD_RADII[0], y / CROWD_RADII[1])
        turn = atan2(y / CROWD_RADII[1], x / CROWD_RADII[0]) / (2 * pi) % 1.0
        groups[0 if far < 0.36 else 1 + int(turn * 8)].append(index)
    found = []
    for members in groups:
        x = sum(places[index][0] for index in members) / len(members)
        y = sum(places[index][1] for index in members) / len(members)
        found.append(((round(x, 1), round(y, 1)), members))
    return found


def _patch(number: int) -> str:
    places = crowd(100, CROWD_RADII, seed=5, gap=2.0)
    middle, members = patches()[number]
    drawing = ""
    for index in members:
        at = (places[index][0] - middle[0], places[index][1] - middle[1])
        if index == SURE:
            drawing += group(small_star(17, sure=True), at)
        elif index in MAYBE:
            drawing += group(small_star(15, sure=False), at)
        else:
            drawing += group(mixed_cell(index), at, scale=1.14)
    return drawing


def _inset() -> str:
    """Ground, twenty places of which nineteen are empty outlines, title bar, result bar."""
    drawing = dermis_ground(MICE, seed=11, fibres=6)
    for number, (x, y, turn) in enumerate(seats()):
        if number != STAYS:
            drawing += group(gone_cell(), (x, y), turn=turn, scale=0.215)
    foot = MICE.y + MICE.height
    drawing += rect((MICE.x, MICE.y), (MICE.width, HEAD), "$lb")
    drawing += rect((MICE.x, foot - TAIL), (MICE.width, TAIL), "$paper")
    drawing += line(f"M{MICE.x:g} {foot - TAIL:g}H{MICE.x + MICE.width:g}", "$ink", 1.6)
    drawing += group(fitted(mouse(), 66, 40), (MICE.x + 44, foot - TAIL / 2))
    left, top, right = MICE.x, MICE.y, MICE.x + MICE.width
    frame = f"M{left:g} {top:g}H{right:g}V{foot:g}H{left:g}Z"
    drawing += path(frame, stroke="$primary", width=4.4)
    return group(drawing, (-MICE.centre[0], -MICE.centre[1]))
