"""Injection: the skin on its ruler, the bump, the pocket, the lab, the strip of fixed words."""

from math import exp

from actors.flags import slow_down
from actors.injection_cells import pocket
from actors.injection_lab import BONE_WINDOW, FAT_WINDOW, bone_view, dish, fat_view, window_plate
from actors.injection_scale import (
    BUMP_MIDDLE,
    BUMP_WIDTH,
    CUT,
    FOOT,
    LEFT,
    POCKET_RADII,
    RULER,
    bump,
)
from actors.injection_section import outer_skin, paper, ruler_marks, section
from actors.injection_shades import shaded
from pens.artwork import STAGE, Artwork, layer, placed, sprite
from pens.bounds import Box
from pens.curves import smooth
from pens.numbers import Point
from pens.svg import group, line, path, rect


def artworks() -> list[Artwork]:
    """Layers cover the stage; bumps lie at stage coordinates; pocket and dish are round (0, 0)."""
    views = group(fat_view(), FAT_WINDOW[0]) + group(bone_view(), BONE_WINDOW[0])
    bumps = [placed(f"injection_bump_{index}", _bump(high)) for index, high in _BUMPS]
    return [
        layer("injection_scenery", shaded(_skin())),
        *bumps,
        sprite("injection_pocket", shaded(pocket(POCKET_RADII))),
        layer("injection_bench", rect((0, 0), (STAGE.width, STAGE.height), "$bench")),
        layer("injection_windows", shaded(views + window_plate(STAGE.width, STAGE.height))),
        sprite("injection_dish", dish()),
        layer("injection_veil", paper(STAGE)),
        Artwork("injection_strip", Box(0, FOOT, STAGE.width, STAGE.height - FOOT), _strip()),
    ]


_BUMPS = ((1, 5.0), (2, 9.5), (3, 14.0))


def _skin() -> str:
    ground = paper(Box(0, 0, STAGE.width, RULER.skin + 4))
    cut = section(CUT, RULER, seed=5)
    desk = paper(Box(0, 0, LEFT, STAGE.height))
    edge = line(f"M{LEFT:g} {RULER.skin:g}V{STAGE.height:g}", "$ink", 1.6)
    return ground + cut + desk + edge + ruler_marks(LEFT - 5, RULER)


def _bump(height: float) -> str:
    """The skin lifted by `height`: it covers the flat skin below it."""
    left, right = BUMP_MIDDLE - 2.2 * BUMP_WIDTH, BUMP_MIDDLE + 2.2 * BUMP_WIDTH
    xs = [left + 6.0 * step for step in range(int((right - left) / 6) + 1)]
    upper: list[Point] = [(x, RULER.skin - bump(x, height)) for x in xs]
    lower: list[Point] = [
        (x, RULER.depth(0.1) + 5 * exp(-(((x - BUMP_MIDDLE) / 60) ** 2))) for x in reversed(xs)
    ]
    lifted = path(smooth(upper) + "L" + smooth(lower)[1:] + "Z", fill="$dermA")
    return lifted + outer_skin(left + 14, right - 14, RULER, lambda x: bump(x, height))


def _strip() -> str:
    """Paper at the foot of the stage, with the mark of what is not approved."""
    drawing = rect((0, FOOT), (STAGE.width, STAGE.height - FOOT), "$paper")
    drawing += line(f"M0 {FOOT:g}H{STAGE.width:g}", "$lb", 2)
    return drawing + group(slow_down(), (36, (FOOT + STAGE.height) / 2 + 1), scale=0.5)
