"""A stem cell on its way to a fibroblast-like cell, step by step, and as mere outlines."""

from __future__ import annotations

from math import cos, pi, sin

from actors.differentiation_shades import lit_round
from actors.stem_cell import stem_cell, stem_cell_outline
from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import blob, ribbon, taper
from pens.silhouette import cast_shadow, gleam, highlight, merged
from pens.svg import disc, ellipse, group, line, path

_BEAN = "M-11 0C-11 -7 -4 -6 0 -5C5 -4 11 -6 11 0C11 6 5 5 0 5C-5 5 -11 7 -11 0Z"
_BEANS = ((-46, 16, 10), (44, -16, -30), (34, 26, 40))
_SPINDLE: tuple[Point, ...] = (
    *((-132, 10), (-86, -8), (-46, -27), (0, -36), (46, -28), (92, -8), (138, -12)),
    *((139, -8), (96, 6), (52, 26), (4, 34), (-44, 25), (-88, 8), (-132, 14)),
)
_LONG: tuple[Point, ...] = (
    *((-128, 8), (-88, -12), (-46, -32), (0, -41), (46, -32), (92, -12), (130, -10)),
    *((131, -5), (94, 10), (52, 30), (4, 39), (-44, 29), (-88, 12), (-128, 13)),
)


def first_step() -> str:
    """An oval body; the arms have drawn in to two ends, which turn violet."""
    stops = ((0.0, "mscL"), (0.42, "msc"), (0.58, "msc"), (0.66, "fib"), (1.0, "fibM"))
    beans = "".join(
        group(path(_BEAN, fill="$mscL", stroke="$mscD", width=1.5), (x, y), turn=turn, scale=0.9)
        for x, y, turn in _BEANS
    )
    shine = "M-62 -20C-46 -42 -10 -49 20 -45C-8 -42 -38 -33 -54 -14C-59 -9 -66 -14 -62 -20Z"
    return (
        lit_round("first-step", (-8, -10), 128, stops)
        + cast_shadow((6, 52), (86, 16), opacity=0.15)
        + merged(_oval(), "url(#first-step)", width=2.4)
        + highlight(shine)
        + beans
        + _teal_nucleus()
    )


def second_step() -> str:
    """A long spindle, violet but for a teal middle."""
    stops = ((0.0, "mscL"), (0.16, "msc"), (0.25, "msc"), (0.34, "fib"), (1.0, "fibM"))
    parts = [
        smooth(_LONG, closed=True),
        ribbon([(60, 0), (96, 20), (128, 32)], taper(12, 2, 1.2)),
        ribbon([(-58, -4), (-96, -24), (-126, -34)], taper(12, 2, 1.2)),
    ]
    shine = "M-60 -19C-40 -33 -6 -36 24 -32C-6 -30 -36 -22 -54 -11C-60 -9 -65 -14 -60 -19Z"
    folds = "".join(
        line(f"M{x} -15C{x + 8} -7 {x + 8} 7 {x} 15", "$fibD", 2, opacity=0.6) for x in (46, 55)
    )
    return (
        lit_round("second-step", (-6, -6), 140, stops)
        + cast_shadow((6, 46), (100, 13))
        + merged(parts, "url(#second-step)", width=2.3)
        + highlight(shine)
        + folds
        + ellipse((0, 0), (29, 22), "$mscN1", stroke="$ink", width=2.1)
        + ellipse((-1, -1), (22, 16), "$fibN", opacity=0.55)
        + ellipse((5, 3), (7, 6.2), "$fibD")
        + ellipse((-12, -4), (3.4, 3), "$fibD", opacity=0.8)
    )


def stem_cell_idea() -> str:
    """A stem cell as a mere thought: a dashed teal outline."""
    return _dashed(stem_cell_outline(), "$ghostD", "$ghost", 6.4, "20 10") + ellipse(
        (-3, -2), (29, 25), "$ghost", stroke="$ghostD", width=3.4, turn=-14
    )


def first_step_idea() -> str:
    """Half way, still a thought."""
    return _dashed(_oval(), "$ghostD", "$ghost", 6.4, "20 10") + ellipse(
        (-2, -1), (29, 22), "$fibN", stroke="$ghostD", width=3.4, turn=-8
    )


def fibroblast_idea() -> str:
    """A fibroblast as a mere thought: a dashed violet outline."""
    arms = [
        ribbon([(62, 2), (98, 20), (138, 30)], taper(9, 1.8, 1.2)),
        ribbon([(-60, -6), (-98, -22), (-135, -30)], taper(9, 1.8, 1.2)),
    ]
    return (
        _dashed([smooth(_SPINDLE, closed=True), *arms], "$uv", "$ghostV", 6.0, "17 9")
        + ellipse((0, 0), (27, 20), "$fibL", stroke="$uv", width=2.6)
        + ellipse((4, 2), (6.6, 5.6), "$fibD")
        + ellipse((-12, -4), (3, 2.8), "$fibD")
    )


def stem_cell_from_fat() -> str:
    """A stem cell with an oil drop, which tells where it came from."""
    drop = ellipse((0, 0), (25, 25), "$fat", stroke="$ink", width=3.4)
    drop += gleam("M-12 -5C-10 -12 -4 -15 2 -15", 5, opacity=0.9)
    return stem_cell() + group(drop, (-37, -34))


def stem_cell_gone() -> str:
    """Where a cell was that could not be found: a dashed outline, empty."""
    ring = ellipse((-3, -2), (30, 26), "none", stroke="$ghostD", width=7)
    outline = _dashed(stem_cell_outline(), "$ghostD", "$dermA", 16, "40 22")
    return outline + ring.replace("/>", ' stroke-dasharray="16 11"/>')


def _oval() -> list[str]:
    parts = [blob((0, 0), 66, seed=6, corners=14, unevenness=0.05, stretch=(1.24, 0.82))]
    for degrees, reach in ((-168, 134), (168, 112), (-14, 130), (16, 112), (-96, 74)):
        turn = degrees * pi / 180
        spine = [
            (40 * cos(turn), 30 * sin(turn)),
            (84 * cos(turn), 62 * sin(turn)),
            (reach * cos(turn), reach * 0.72 * sin(turn)),
        ]
        parts.append(ribbon(spine, taper(20, 3, 1.1)))
    return parts


def _teal_nucleus() -> str:
    nucleus = ellipse((-3, -2), (31, 24), shade("msc-nucleus"), stroke="$ink", width=2, turn=-8)
    nucleus += ellipse((4, 3), (8, 7), "$mscD2") + disc((-13, -7), 3.6, "$mscD2", opacity=0.75)
    return nucleus + gleam("M-24 -8C-19 -18 -6 -22 6 -20", 2.6, opacity=0.55)


def _dashed(parts: list[str], ink: str, fill: str, width: float, dash: str) -> str:
    outlines = "".join(path(part, stroke=ink, width=width, dash=dash, cap="butt") for part in parts)
    return outlines + "".join(path(part, fill=fill) for part in parts)
