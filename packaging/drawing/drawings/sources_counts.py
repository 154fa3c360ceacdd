"""Where do the cells come from: the two true counts, the line of how rare, the loop."""

from __future__ import annotations

from math import log10

from actors.sources_counts import (
    MARROW_PITCH,
    RARE,
    SIDE,
    SURE,
    cells_in_marrow,
    maybe_in_fat,
    others_in_fat,
    seat_in_fat,
    star,
)
from actors.what_is_a_stem_cell_dish import dish
from actors.what_is_a_stem_cell_shades import dressed
from pens.artwork import Artwork, centred, placed, sprite
from pens.curves import even_steps, smooth
from pens.numbers import Point
from pens.svg import ellipse, group, line, path

FAT_GRID: Point = (158, 22)
MARROW_GRID: Point = (556, 22)
"""Where the upper left corners of the grids stand on the stage."""

RULE_Y = 404.0
_RULE_X = (200.0, 712.0)
"""The line of how rare: from 1 in 10 to 1 in 100,000, every step ten times rarer."""

BANDS = {"fat": (10, 100), "marrow": (10_000, 100_000)}
_OUT: list[Point] = [(284, 168), (338, 100), (416, 78), (484, 112), (520, 156)]
_BACK: list[Point] = [(512, 346), (460, 390), (388, 404), (320, 386), (274, 338)]
_CARD, _ROUND, _PAD = SIDE + 26, 14.0, 13.0


def artworks() -> list[Artwork]:
    """All at stage coordinates but the stars, the card of words and the dish."""
    fat = group(others_in_fat() + star(seat_in_fat(SURE), 11, sure=True), FAT_GRID)
    return [
        placed("sources_fat_card", _card(FAT_GRID) + fat),
        placed("sources_fat_maybe", group(maybe_in_fat(), FAT_GRID)),
        placed("sources_marrow_card", _card(MARROW_GRID)),
        placed("sources_marrow_count", group(cells_in_marrow(), MARROW_GRID), air=0),
        placed("sources_marrow_pointer", _pointer()),
        sprite("sources_star_sure", star((0, 0), 13, sure=True)),
        sprite("sources_star_maybe", star((0, 0), 12, sure=False)),
        placed("sources_rule", _rule()),
        *(placed(f"sources_band_{name}", _band(*ends)) for name, ends in BANDS.items()),
        sprite("sources_words_card", _words_card()),
        sprite("sources_dish", dressed(dish(150, 92, 26, dots=14))),
        placed("sources_way_out", _way(_OUT)),
        placed("sources_way_back", _way(_BACK)),
        centred("sources_legend_stars", _stars()),
    ]


def rule_x(one_in: float) -> float:
    """Where `1 in one_in` stands on the line of how rare."""
    left, right = _RULE_X
    return left + (right - left) * (log10(one_in) - 1) / 4


def _card(corner: Point) -> str:
    x, y = corner[0] - _PAD, corner[1] - _PAD
    return _round_box(x + 3, y + 6, _CARD, _CARD, "$shadow", 0.14) + _framed_box(x, y, _CARD, _CARD)


def _words_card() -> str:
    w, h = 330.0, 104.0
    return _round_box(3 - w / 2, 6 - h / 2, w, h, "$shadow", 0.16) + _framed_box(
        -w / 2, -h / 2, w, h
    )


def _pointer() -> str:
    """A ring round the one square, and a line from it to a star large enough to see."""
    x = MARROW_GRID[0] + (RARE[0] + 0.5) * MARROW_PITCH
    y = MARROW_GRID[1] + (RARE[1] + 0.5) * MARROW_PITCH
    end = (MARROW_GRID[0] - 42, MARROW_GRID[1] + 178)
    lead = f"M{x - 6:.1f} {y + 7:.1f}L{end[0]:.1f} {end[1]:.1f}"
    drawing = line(lead, "$paper", 6) + line(lead, "$loop", 2.4)
    for token, width in (("$paper", 7.0), ("$loop", 3.0)):
        drawing += ellipse((x, y), (9, 9), "none", stroke=token, width=width)
    return drawing + star(end, 15, sure=True)


def _rule() -> str:
    """The line and its ticks; halo first, so that it reads on every ground."""
    left, right = _RULE_X
    data = f"M{left} {RULE_Y}H{right}"
    for power in range(1, 6):
        x = rule_x(10.0**power)
        data += f"M{x} {RULE_Y - 7}V{RULE_Y + 7}"
    return line(data, "$halo", 7) + line(data, "$lb", 2.6)


def _band(first: float, last: float) -> str:
    """A bar as wide as the counts differ."""
    left, right = rule_x(first), rule_x(last)
    top, foot = RULE_Y - 46, RULE_Y - 12
    outline = f"M{left} {top}H{right}V{foot}H{left}Z"
    return path(outline, fill="$msc", stroke="$ink", width=2)


def _way(points: list[Point]) -> str:
    """A thick arrow with a pale edge."""
    steps = even_steps(points, 2)
    end, back = steps[-1], steps[-1].ahead(-19)
    side = (-end.along_y * 12, end.along_x * 12)
    head = f"M{back[0] + side[0]:.1f} {back[1] + side[1]:.1f}L{end.x:.1f} {end.y:.1f}"
    head += f"L{back[0] - side[0]:.1f} {back[1] - side[1]:.1f}"
    shaft, drawing = smooth(points), ""
    for token, width in (("$halo", 12.0), ("$loop", 6.4)):
        drawing += line(shaft, token, width) + line(head, token, width)
    return drawing


def _stars() -> str:
    return star((-15, 0), 14, sure=True) + star((16, 0), 13, sure=False)


def _framed_box(x: float, y: float, w: float, h: float) -> str:
    return path(_box(x, y, w, h), fill="$paper", stroke="$lineStrong", width=1.8)


def _round_box(x: float, y: float, w: float, h: float, token: str, opacity: float) -> str:
    return path(_box(x, y, w, h), fill=token, opacity=opacity)


def _box(x: float, y: float, w: float, h: float) -> str:
    r, right, foot = _ROUND, x + w, y + h
    return (
        f"M{x + r} {y}H{right - r}Q{right} {y} {right} {y + r}V{foot - r}"
        f"Q{right} {foot} {right - r} {foot}H{x + r}Q{x} {foot} {x} {foot - r}"
        f"V{y + r}Q{x} {y} {x + r} {y}Z"
    )
