"""True counts: 100 cells of the fat mix, and 10,000 cells of marrow. Grids start at (0, 0)."""

from __future__ import annotations

from math import cos, pi, sin

from pens.numbers import Point, number, polyline
from pens.svg import ellipse, path, rect

SIDE = 200.0
"""Width and height of a grid in units."""

FAT_PITCH = SIDE / 10
MARROW_PITCH = SIDE / 100

SURE = (4, 3)
"""Column and row of the one stem cell in a hundred that every count finds."""

MAYBE = ((1, 1), (7, 0), (8, 4), (2, 6), (6, 7), (0, 4), (9, 8), (3, 9), (5, 5))
"""Those that only the highest count finds: with the sure one they are ten in a hundred."""

RARE = (63, 34)
"""Column and row of the one stem cell in ten thousand, the most that marrow holds."""

_OTHERS = 100 - 1 - len(MAYBE)


def others_in_fat() -> str:
    """The cells of the mix that are not stem cells by any of the counts."""
    discs = [
        ellipse(seat_in_fat((x, y)), (6.6, 6.6), "$oth", stroke="$othD", width=1.6)
        for y in range(10)
        for x in range(10)
        if (x, y) != SURE and (x, y) not in MAYBE
    ]
    if len(discs) != _OTHERS:
        raise ValueError("a hundred cells are a hundred cells")
    return "".join(discs)


def maybe_in_fat() -> str:
    """Nine hollow stars."""
    return "".join(star(seat_in_fat(seat), 9.4, sure=False) for seat in MAYBE)


def cells_in_marrow() -> str:
    """100 lines of 100 squares each, the rare one among them in another colour."""
    pitch, gap = MARROW_PITCH, 0.6
    rows = "".join(
        f"M0 {number(y * pitch + (pitch - gap) / 2)}H{number(SIDE - gap)}" for y in range(100)
    )
    dash = f"{number(pitch - gap, 2)} {number(gap, 2)}"
    grid = path(rows, stroke="$othD", width=pitch - gap, dash=dash, cap="butt")
    x, y = (seat * pitch for seat in RARE)
    return grid + rect((x, y), (pitch - gap, pitch - gap), "$mscM")


def star(at: Point, radius: float, *, sure: bool) -> str:
    """Solid: a stem cell by every count. Hollow: only some labs say so."""
    points: list[Point] = []
    for index in range(14):
        reach = radius if index % 2 == 0 else radius * 0.56
        turn = index * pi / 7 - pi / 2
        points.append((at[0] + reach * cos(turn), at[1] + reach * sin(turn)))
    data = polyline(points, closed=True)
    if sure:
        return path(data, fill="$msc", stroke="$ink", width=2)
    return path(data, fill="$paper", stroke="$loop", width=2)


def seat_in_fat(seat: tuple[int, int]) -> Point:
    """The middle of a seat in the grid of a hundred."""
    return ((seat[0] + 0.5) * FAT_PITCH, (seat[1] + 0.5) * FAT_PITCH)
