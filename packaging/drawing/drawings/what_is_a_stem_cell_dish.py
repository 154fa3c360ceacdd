"""What is a stem cell: the bench, the dish, and what is in it or beside it."""

from __future__ import annotations

from actors.what_is_a_stem_cell_dish import dish
from actors.what_is_a_stem_cell_dividing import dividing
from actors.what_is_a_stem_cell_futures import (
    bone_cell,
    cartilage_cell,
    empty_outline,
    fat_cell,
)
from actors.what_is_a_stem_cell_shades import dressed, tint
from pens.artwork import STAGE, Artwork, centred, fitted, layer, placed, sprite
from pens.bounds import Box
from pens.curves import even_steps, smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.fragment import fragment
from pens.numbers import Point
from pens.rope import rope
from pens.svg import line, path, rect

ARROWS: dict[str, list[Point]] = {
    "fat": [(372, 160), (396, 128), (420, 112), (446, 106)],
    "bone": [(408, 202), (440, 190), (478, 182), (518, 178)],
    "cartilage": [(400, 244), (430, 262), (462, 272), (498, 274)],
}
_PANEL = Box(0, 0, 214, 330)


def artworks() -> list[Artwork]:
    """Bench and arrows at stage coordinates, the rest round (0, 0); the panel from its corner."""
    bench = rect((0, 0), (STAGE.width, STAGE.height), tint("bench"))
    return [
        layer("what_is_a_stem_cell_bench", dressed(bench)),
        sprite("what_is_a_stem_cell_dish", dressed(dish(384, 200, 22, dots=60))),
        sprite("what_is_a_stem_cell_dividing_early", dressed(dividing(64, 46, pinch=False))),
        sprite("what_is_a_stem_cell_dividing_late", dressed(dividing(118, 9, pinch=True))),
        *_futures(),
        *(placed(f"what_is_a_stem_cell_to_{name}", _arrow(at)) for name, at in ARROWS.items()),
        Artwork("what_is_a_stem_cell_skin_panel", _PANEL, _panel()),
        placed("what_is_a_stem_cell_into_skin", _thick_arrow()),
        placed("what_is_a_stem_cell_laid_by_msc", rope(_LAID_BY_MSC, 17)),
        placed("what_is_a_stem_cell_laid_by_fibroblast", rope(_LAID_BY_FIBROBLAST, 17)),
        centred("what_is_a_stem_cell_legend_dividing", dressed(_pair())),
        centred("what_is_a_stem_cell_legend_bone", dressed(_bone_and_cartilage())),
    ]


_LAID_BY_MSC: list[Point] = [(172, 176), (210, 162), (248, 176), (286, 162), (322, 170)]
_LAID_BY_FIBROBLAST: list[Point] = [(212, 284), (248, 268), (284, 286), (320, 272), (350, 280)]


def _futures() -> list[Artwork]:
    cells = {"fat": fat_cell, "bone": bone_cell, "cartilage": cartilage_cell}
    drawn = [
        sprite(f"what_is_a_stem_cell_{name}{'' if sure else '_maybe'}", dressed(cell(sure)))
        for name, cell in cells.items()
        for sure in (False, True)
    ]
    return [*drawn, sprite("what_is_a_stem_cell_any", empty_outline())]


def _arrow(points: list[Point], width: float = 3.8, head: float = 11.0) -> str:
    """A dotted arrow with a pale edge, so that it reads on every ground."""
    steps = even_steps(points, 2)
    end, back = steps[-1], steps[-1].ahead(-head)
    side = (-end.along_y * head * 0.62, end.along_x * head * 0.62)
    tip = (
        f"M{back[0] + side[0]:.1f} {back[1] + side[1]:.1f}L{end.x:.1f} {end.y:.1f}"
        f"L{back[0] - side[0]:.1f} {back[1] - side[1]:.1f}"
    )
    shaft = smooth(points)
    drawing = line(shaft, "$halo", width + 4.5, opacity=0.9)
    drawing += line(tip, "$halo", width + 4.5, opacity=0.9)
    return drawing + line(shaft, "$lb", width, dash="1 8.5") + line(tip, "$lb", width)


def _thick_arrow() -> str:
    return _arrow([(470, 222), (502, 222), (536, 222), (570, 222)], 6, 16)


def _panel() -> str:
    """A piece of skin with its collagen broken: nothing has been put into it."""
    skin = dermis_ground(_PANEL, seed=9, fibres=8)
    for points in (
        [(18, 182), (52, 174), (88, 184)],
        [(126, 208), (160, 200), (196, 210)],
        [(30, 252), (70, 262), (108, 252)],
        [(112, 300), (150, 292), (188, 302)],
    ):
        skin += fragment([(float(x), float(y)) for x, y in points], 11)
    skin += living_epidermis(_PANEL.width, Junction(112, 8, 104), rows=3, cell=24, seed=6, top=34)
    skin += rect((0, 0), (_PANEL.width, 34), "$halo")
    skin += horny_layer(_PANEL.width, lambda x: 30 + 0 * x, rows=4)
    w, h = _PANEL.width, _PANEL.height
    frame = f"M1.5 1.5H{w - 1.5}V{h - 1.5}H1.5Z"
    return skin + path(frame, stroke="$ink", width=3)


def _pair() -> str:
    return fitted(dividing(118, 9, pinch=True), 62, 50)


def _bone_and_cartilage() -> str:
    left, right = (
        fitted(bone_cell(), 31, 31, middle=(-16, 0)),
        fitted(cartilage_cell(), 31, 31, middle=(16, 0)),
    )
    return left + right
