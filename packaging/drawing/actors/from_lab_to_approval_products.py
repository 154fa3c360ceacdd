"""What the approved products are made of: bags of blood cells, two dishes; creams; round (0, 0)."""

from __future__ import annotations

from actors.blood import red_cell
from actors.differentiation_lab import dish, rounded
from actors.fibroblast import fibroblast_awake
from actors.sources_stem_cells import cell_from_marrow
from pens.gradients import shade
from pens.numbers import Point
from pens.silhouette import cast_shadow, gleam
from pens.svg import ellipse, group, line, path


def cord_blood() -> str:
    """A bag of cord blood: red cells and a few that form blood."""
    forming: tuple[Point, ...] = ((-10, 2), (11, 14))
    red: tuple[Point, ...] = ((8, -6), (-13, 20), (0, 28))
    cells = "".join(group(red_cell(), at, scale=0.62) for at in red)
    return _bag("$capW") + cells + "".join(_blood_forming(at) for at in forming)


def grown_cord_blood() -> str:
    """A bag of cells grown from cord blood: many that form blood."""
    forming: tuple[Point, ...] = ((-12, -4), (9, -6), (-2, 11), (15, 12), (-15, 22), (8, 28))
    return _bag("$serum") + "".join(_blood_forming(at) for at in forming)


def marrow_stem_cells() -> str:
    """A dish with stem cells from a donor's marrow."""
    cells = "".join(
        group(cell_from_marrow(), (x, y), turn=turn, scale=0.2)
        for x, y, turn in ((-22, -6, 0), (20, -4, 30))
    )
    return dish((56, 26), wall=12) + cells


def own_fibroblasts() -> str:
    """A dish with a person's own fibroblasts."""
    cells = "".join(
        group(fibroblast_awake(), (x, y), turn=turn, scale=0.25)
        for x, y, turn in ((-10, -9, -8), (10, 10, 6))
    )
    return dish((56, 26), wall=12) + cells


def creams() -> str:
    """A closed jar and a tube that stand on y = 0."""
    body = "M-34 -42H34V-12Q34 0 22 0H-22Q-34 0 -34 -12Z"
    lid = path(rounded(78, 24, 8, (0, -54)), fill="$fibM", stroke="$ink", width=2.4)
    jar = path(body, fill=shade("glass"), stroke="$ink", width=2.4) + lid
    jar += gleam("M-30 -58H4", 2.8, opacity=0.6) + gleam("M-25 -34V-10", 3.4)
    tube = path("M-22 -96H22L17 -20H-17Z", fill="$creamB", stroke="$ink", width=2.4)
    tube += path("M-22 -96H22L21.4 -86H-21.4Z", fill="$fib", stroke="$ink", width=2.2)
    tube += path(
        "M-15 -20H15V-3Q15 0 12 0H-12Q-15 0 -15 -3Z", fill="$fibM", stroke="$ink", width=2.4
    )
    tube += line("M-9 -15V-4M-3 -15V-4M3 -15V-4", "$ink", 1.3, opacity=0.6)
    return cast_shadow((6, 1), (86, 6)) + group(jar, (-32, 0)) + group(tube, (46, 0))


def _bag(fill: str) -> str:
    skin = "M-24 -24Q-24 -34 -14 -34H14Q24 -34 24 -24V28Q24 40 12 40H-12Q-24 40 -24 28Z"
    wet = "M-20.6 -12C-10 -16 8 -8 20.6 -13V27Q20.6 36.6 11 36.6H-11Q-20.6 36.6 -20.6 27Z"
    ports = path("M-4 40H4V48H-4Z", fill="$glassM", stroke="$ink", width=2)
    return (
        cast_shadow((4, 44), (26, 5))
        + ports
        + path(skin, fill="$white", stroke="$ink", width=2.4)
        + path(wet, fill=fill)
        + ellipse((0, -28), (4, 2.6), "$glassM", stroke="$ink", width=1.6)
        + gleam("M-18 -26V-16", 2.6)
    )


def _blood_forming(at: Point) -> str:
    cell = ellipse((0, 0), (8.4, 8.4), "$bldL", stroke="$bldD", width=1.8)
    return group(cell + ellipse((0.6, 0.6), (5.4, 5.2), "$bldD"), at)
