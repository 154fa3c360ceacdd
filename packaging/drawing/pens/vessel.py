"""Blood vessels: a red tube with a wall, a pale inside and flat nuclei along the wall."""

from __future__ import annotations

from math import atan2, pi

from pens.curves import Step, even_steps, smooth
from pens.numbers import Points
from pens.svg import ellipse, group, path

Tube = tuple[Points, float]
"""A centre line and the outer width of the tube along it, in units."""

NUCLEI = (0.03, 0.15, 0.28, 0.42, 0.55, 0.68, 0.82, 0.95)


def vessel(
    points: Points,
    width: float = 42.0,
    *,
    branches: tuple[Tube, ...] = (),
    nuclei: tuple[float, ...] = NUCLEI,
    shadow: bool = True,
) -> str:
    """A vessel along `points`, without red cells (they move: see the sprite `red_cell`).

    Branches melt into the trunk. `nuclei` are shares of the length, on alternating sides.
    """
    tubes: list[Tube] = [*branches, (points, width)]
    drawing = ""
    if shadow:
        fall = path(smooth(points), stroke="$shadow", width=width)
        drawing += group(fall, (3, 7), opacity=0.15)
    drawing += tube_layers(tubes)
    steps = even_steps(points, 2)
    if not branches:
        drawing += _shine(steps, width)
    return drawing + _nuclei(steps, width, nuclei, one_side=bool(branches))


def tube_layers(tubes: list[Tube]) -> str:
    """Ink, wall and inside of several tubes, each layer for all of them before the next."""
    lines = [(smooth(points), width) for points, width in tubes]
    layers = [path(data, stroke="$ink", width=width + 4.2) for data, width in lines]
    layers += [path(data, stroke="$cap", width=width) for data, width in lines]
    layers += [
        path(data, stroke="$capW", width=width - 2 * max(3.2, width * 0.12))
        for data, width in lines
    ]
    return "".join(layers)


def _shine(steps: list[Step], width: float) -> str:
    upper = smooth([step.beside(-width * 0.30) for step in steps[::8]])
    return path(upper, stroke="$white", width=max(1.4, width * 0.07), opacity=0.75)


def _nuclei(steps: list[Step], width: float, shares: tuple[float, ...], *, one_side: bool) -> str:
    size = width / 42
    nuclei = ""
    for index, share in enumerate(shares):
        step = steps[int(share * (len(steps) - 1))]
        side = 1 if one_side or index % 2 else -1
        nuclei += ellipse(
            step.beside(side * width * 0.44),
            (10 * size, 3.4 * size),
            "$capD",
            turn=atan2(step.along_y, step.along_x) * 180 / pi,
        )
    return nuclei
