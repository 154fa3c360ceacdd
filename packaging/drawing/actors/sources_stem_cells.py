"""The stem cell from fat and the one from marrow: the same cell with a tag. Round (0, 0)."""

from __future__ import annotations

from actors.stem_cell import stem_cell
from actors.what_is_a_stem_cell_shades import tint
from pens.silhouette import gleam
from pens.svg import ellipse, group, line, path


def cell_from_fat() -> str:
    """With one drop of oil."""
    drop = ellipse((0, 0), (24, 24), tint("fat-cell"), stroke="$ink", width=3.4)
    drop += gleam("M-12 -5C-10 -12 -4 -15 2 -15", 4.4, opacity=0.9)
    return stem_cell() + group(drop, (-38, -32))


def cell_from_marrow() -> str:
    """With a little web of bone."""
    web = "M-19 -10H19M-19 10H19M-10 -21V21M10 -21V21"
    tag = line(web, "$ink", 12.5) + line(web, "$boneL", 6.6)
    return stem_cell() + group(tag, (-38, -28))


def oil_drop() -> str:
    """One drop that rides the hose, 26 x 36 units."""
    shape = (
        "M0 -17C6 -8 12 -2 12 6C12 13 6.5 17.5 0 17.5C-6.5 17.5 -12 13 -12 6C-12 -2 -6 -8 0 -17Z"
    )
    body = path(shape, fill=tint("fat-cell"), stroke="$fatD", width=2.4)
    return body + gleam("M-6 6C-6 1 -3 -3 -1 -6", 2.6, opacity=0.9)
