"""The cells of an injection: the mixed ones, the stem cell, the one that is gone, the mix."""

from __future__ import annotations

from math import cos, pi, sin, sqrt
from random import Random

from actors.injection_shades import glow
from actors.stem_cell import stem_cell, stem_cell_outline
from pens.numbers import Point, polyline
from pens.outlines import blob
from pens.silhouette import gleam
from pens.svg import disc, ellipse, group, path


def mixed_cell(seed: int = 0) -> str:
    """Any other cell of the mix: round, pale, with a dark nucleus; 18 units."""
    dice = Random(seed)
    body = path(
        blob((0, 0), 9, seed=seed, corners=8, unevenness=0.06),
        fill=glow("mix-cell"),
        stroke="$othD",
        width=1.6,
    )
    nucleus = (dice.uniform(-1.5, 1.5), dice.uniform(-1, 2))
    return body + ellipse(nucleus, (3.9, 3.5), "$othD", opacity=0.8)


def small_star(radius: float, *, sure: bool) -> str:
    """A stem cell among hundred: a star, solid when sure, hollow when some labs say yes."""
    points: list[Point] = []
    for index in range(14):
        reach = radius if index % 2 == 0 else radius * 0.56
        turn = index * pi / 7 - pi / 2
        points.append((reach * cos(turn), reach * sin(turn)))
    star = polyline(points, closed=True)
    if sure:
        return path(star, fill="$msc", stroke="$ink", width=2) + disc((0, 0), 3, "$mscD2")
    return path(star, fill="$mscL", stroke="$mscD", width=2)


def tiny_stem_cell(scale: float) -> str:
    """The stem cell, small."""
    return group(stem_cell(), scale=scale)


def gone_cell() -> str:
    """A stem cell that is gone: its outline dashed, nothing in it; as large as the stem cell."""
    parts = stem_cell_outline()
    outline = "".join(
        path(part, stroke="$ghostD", width=18, dash="62 26", cap="butt") for part in parts
    )
    inside = "".join(path(part, fill="$ghost") for part in parts)
    return outline + inside + ellipse((-3, -2), (29, 25), "none", stroke="$ghostD", width=8)


def crowd(count: int, radii: Point, *, seed: int, gap: float) -> list[Point]:
    """`count` places in an ellipse of `radii`, evenly packed like seeds in a flower, unsettled."""
    dice = Random(seed)
    places: list[Point] = []
    for index in range(count):
        reach = sqrt((index + 0.5) / count)
        turn = index * pi * (3 - sqrt(5))
        places.append(
            (
                radii[0] * reach * cos(turn) + dice.uniform(-gap, gap),
                radii[1] * reach * sin(turn) + dice.uniform(-gap, gap),
            )
        )
    return places


def pocket(radii: Point) -> str:
    """The mix in the skin: fluid with 24 cells, two of them stem cells."""
    edge = blob((0, 0), radii[0], seed=7, unevenness=0.05, stretch=(1.0, radii[1] / radii[0]))
    fluid = path(edge, fill="$mixFluid", stroke="$ink", width=2.4)
    fluid += gleam(f"M{-radii[0] * 0.8:.1f} -10C-54 -30 -20 -39 14 -38", 4, opacity=0.75)
    inside = crowd(24, (radii[0] * 0.82, radii[1] * 0.76), seed=3, gap=2.0)
    for index, at in enumerate(inside):
        if index in (9, 18):
            fluid += group(tiny_stem_cell(0.135), at, turn=index * 40)
        else:
            fluid += group(mixed_cell(index), at, scale=0.86)
    return fluid
