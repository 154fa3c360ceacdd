"""The start screen: ropes as long as the minutes, small pictures of the stops, a strip of skin."""

from actors.fibroblast import fibroblast_awake, fibroblast_resting
from actors.messages import cytokine, growth_factor, vesicle
from actors.stem_cell import stem_cell
from pens.artwork import Artwork, centred, fitted, framed
from pens.bounds import Box
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.numbers import Point
from pens.rope import rope
from pens.svg import ellipse, group, line, path

_LONGEST = 10
"""Minutes of the longest path: its rope fills the card."""
_WIDTH, _HEIGHT = 336.0, 34.0
_STRIP = Box(0, 0, 1280, 150)
_TOPS = ("$goldL", "$mscL", "$fibL")


def artworks() -> list[Artwork]:
    """Ropes, pictures of 64 x 64 round (0, 0), and the skin, 1280 x 150."""
    trio = (
        group(growth_factor(), (-15, 7))
        + group(cytokine(), (9, -14))
        + group(vesicle(), (15, 13), scale=0.9)
    )
    return [
        *(framed(f"start_rope_{n}", _rope(n), _WIDTH, _HEIGHT) for n in (2, 5, _LONGEST)),
        centred("start_messages", fitted(trio, 58, 58)),
        centred("start_stem_cell", fitted(stem_cell(), 60, 60)),
        centred("start_unknown", _unknown()),
        centred("start_options", _columns()),
        framed("start_skin", _skin(), _STRIP.width, _STRIP.height),
    ]


def _rope(minutes: int) -> str:
    """A rope as long as its share of the ten minutes; the rest is dotted."""
    end = 12 + (_WIDTH - 28) * minutes / _LONGEST
    steps = max(2, round(end / 42))
    points: list[Point] = [
        (12 + (end - 12) * part / steps, 16 + (1.4 if part % 2 else -1.4))
        for part in range(steps + 1)
    ]
    rest = f"M{end + 14:.0f} 16H{_WIDTH - 6:.0f}"
    dots = "" if minutes == _LONGEST else line(rest, "$lineStrong", 3, dash="0.1 8")
    return dots + rope(points, 19)


def _unknown() -> str:
    """No strands: rings where a rope would be."""
    places = ((-24, -3), (-8, 4), (8, -4), (24, 3))
    rings = (ellipse(at, (5.4, 5.4), "none", stroke="$text2", width=2.2) for at in places)
    return "".join(rings)


def _columns() -> str:
    """Three columns side by side, all of one width."""
    drawn = ""
    for index, top in enumerate(_TOPS):
        x = -28 + index * 19.6
        drawn += path(f"M{x:g} -22H{x + 16.8:g}V22H{x:g}Z", fill="$white", stroke="$ink", width=2)
        drawn += path(f"M{x:g} -22H{x + 16.8:g}V-9H{x:g}Z", fill=top, stroke="$ink", width=2)
        drawn += line(f"M{x + 4:g} 0H{x + 12.6:g}M{x + 4:g} 8H{x + 12.6:g}", "$ink", 2)
    return drawn


def _skin() -> str:
    """Skin from side to side: dead plates, living cells, and below them one long rope."""
    junction = Junction(level=58, swing=7, period=146)
    course: list[Point] = [
        (-30, 112), (110, 96), (250, 82), (390, 116), (540, 126), (690, 104), (830, 92), (980, 118),
        (1130, 116), (1310, 92),
    ]  # fmt: skip
    around = (
        group(growth_factor(), (226, 106))
        + group(cytokine(), (262, 124))
        + group(vesicle(), (300, 98))
        + group(growth_factor(), (338, 122))
    )
    return (
        dermis_ground(_STRIP, seed=3, fibres=10)
        + living_epidermis(_STRIP.width, junction, rows=1, cell=26, seed=5, top=14)
        + horny_layer(_STRIP.width, _surface, rows=4)
        + rope(course, 22)
        + fitted(stem_cell(), 96, 84, middle=(148, 104))
        + around
        + fitted(fibroblast_awake(), 150, 60, middle=(640, 112))
        + fitted(fibroblast_resting(), 104, 36, middle=(1130, 112))
    )


def _surface(x: float) -> float:
    """The skin's surface: a very low wave."""
    return 8 + 2.2 * ((x / 160) % 2 - 1) ** 2
