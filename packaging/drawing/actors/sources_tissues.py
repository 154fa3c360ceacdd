"""What the two windows show: a lobe of belly fat, and the web of a hip bone with its marrow."""

from __future__ import annotations

from math import cos, hypot, pi, sin

from actors.blood import red_cell
from actors.sources_round_window import RADIUS, cut, rim
from actors.what_is_a_stem_cell_shades import tint
from pens.curves import even_steps, smooth
from pens.numbers import Point
from pens.outlines import blob, ribbon
from pens.silhouette import gleam
from pens.svg import disc, ellipse, group, line, path

_FAT: tuple[tuple[float, float, float], ...] = (
    *((-242, -116, 60), (-144, -154, 93), (14, -186, 84), (168, -144, 98), (-200, -5, 84)),
    *((-51, -37, 88), (228, 19, 84), (-135, 144, 93), (33, 121, 84), (186, 177, 88)),
    *((0, 261, 79), (74, -72, 62)),
)
_TUBE: list[Point] = [(-300, 110), (-190, 76), (-60, 46), (50, 40), (170, 66), (300, 112)]
_SPACES: tuple[tuple[float, float, float, Point], ...] = (
    *((-135, -116, 70, (1.1, 0.9)), (5, -144, 70, (1.15, 0.85)), (140, -103, 65, (1.0, 1.1))),
    *((-168, 23, 63, (0.9, 1.15)), (-33, -5, 72, (1.15, 1.0)), (117, 37, 72, (1.05, 0.95))),
    *((-103, 149, 70, (1.15, 0.9)), (51, 154, 72, (1.15, 0.88)), (191, 149, 51, (0.9, 1.1))),
    *((-224, -56, 35, (0.8, 1.2)), (228, -19, 33, (0.8, 1.2))),
)
FREE_SPACE: Point = (-33, -5)
"""The marrow space that is kept free for the stem cell."""


def fat_window() -> str:
    """Big yellow drops, and a small vessel between them."""
    drawing = disc((0, 0), RADIUS, "$dermB")
    for number, (x, y, radius) in enumerate(_FAT):
        outline = blob((0, 0), radius, seed=number + 2, corners=10, unevenness=0.05)
        body = cut(outline, at=(x, y))
        if body:
            drawing += group(_fat_cell(body, radius, (x, y)), (x, y))
    return drawing + _vessel() + rim()


def marrow_window() -> str:
    """Ivory struts round soft red spaces that are full of other cells."""
    drawing = disc((0, 0), RADIUS, tint("bone-web"))
    for number, (x, y, radius, stretch) in enumerate(_SPACES):
        outline = blob((0, 0), radius, seed=20 + number, unevenness=0.09, stretch=stretch)
        space = cut(outline, at=(x, y))
        body = path(space, fill=tint("marrow-space"), stroke="$boneD", width=4)
        drawing += group(body + _shade_of_wall((x, y), radius, stretch), (x, y))
        if (x, y) != FREE_SPACE:
            drawing += _crowd((x, y), radius, number)
    return drawing + rim()


def marrow_cell(kind: int) -> str:
    """One of the others: 0 a round nucleus, 1 a nucleus in lobes, 2 a red cell; about 26 wide."""
    if kind == 2:
        return red_cell()
    body = ellipse((0, 0), (13, 12.6), tint("blood-maker"), stroke="$bldD", width=1.8)
    if kind == 0:
        return body + disc((1, 0), 8.5, "$kerN") + disc((-2, -3), 2, "$white", opacity=0.7)
    lobes = "M-7 -3C-6 -9 1 -8 1 -3C6 -7 9 1 4 3C6 8 -3 9 -4 4C-9 5 -9 -1 -7 -3Z"
    return body + path(lobes, fill="$kerN")


def _shade_of_wall(at: Point, radius: float, stretch: Point) -> str:
    """The strut's shadow on the marrow, where the window shows all of it."""
    wide, high = radius * stretch[0], radius * stretch[1]
    points = [
        (-wide * 0.72, -high * 0.42),
        (-wide * 0.24, -high * 0.8),
        (wide * 0.36, -high * 0.75),
    ]
    if any(hypot(at[0] + x, at[1] + y) > RADIUS - 8 for x, y in points):
        return ""
    return line(smooth(points), "$marrowD", 4, opacity=0.35)


def _fat_cell(body: str, radius: float, at: Point) -> str:
    cell = path(body, fill=tint("fat-lobe"), stroke="$fatD", width=3)
    turn = 0.6 if hypot(at[0] + radius * 0.7, at[1] + radius * 0.45) < RADIUS - 18 else 3.6
    nucleus = (radius * 0.82 * cos(turn), radius * 0.82 * sin(turn))
    if hypot(at[0] + nucleus[0], at[1] + nucleus[1]) < RADIUS - 20:
        cell += ellipse(nucleus, (radius * 0.2, radius * 0.12), "$fatD", turn=-50)
    ends = ((-0.62, -0.2), (-0.5, -0.62), (0.1, -0.66))
    if all(hypot(at[0] + radius * x, at[1] + radius * y) < RADIUS - 8 for x, y in ends):
        shine = f"M{-radius * 0.62:.0f} {-radius * 0.2:.0f}C{-radius * 0.5:.0f} "
        shine += f"{-radius * 0.55:.0f} {-radius * 0.2:.0f} {-radius * 0.7:.0f} "
        cell += gleam(f"{shine}{radius * 0.1:.0f} {-radius * 0.66:.0f}", 4.5, opacity=0.8)
    return cell


def _vessel() -> str:
    drawing = ""
    for half, token in ((22.5, "$ink"), (20, "$cap"), (14, "$capW")):
        tube = cut(ribbon(_TUBE, lambda _, half=half: half))  # type: ignore[misc]
        drawing += path(tube, fill=token)
    steps = even_steps(_TUBE, 2)
    for share in (0.24, 0.4, 0.56, 0.72):
        step = steps[int(share * len(steps))]
        drawing += group(red_cell(), (step.x, step.y), scale=0.95)
    return drawing


def _crowd(at: Point, radius: float, number: int) -> str:
    """Other cells that fill a marrow space, as far as the window shows it."""
    count, drawing = (5 if radius > 55 else 1), ""
    for index in range(count):
        turn = 2 * pi * index / count + number
        reach = radius * 0.5 if count > 1 else 0.0
        x, y = at[0] + reach * cos(turn), at[1] + reach * sin(turn)
        if hypot(x, y) < RADIUS - 24:
            drawing += group(marrow_cell((index + number) % 3), (x, y), scale=1.45)
    return drawing
