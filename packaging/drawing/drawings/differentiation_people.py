"""In people: a slice of skin, the needle, a dotted way, and an empty sheet of results."""

from math import sin

from actors.differentiation_lab import arrow
from actors.differentiation_signs import results_sheet
from pens.artwork import STAGE, Artwork, layer, placed, sprite
from pens.curves import smooth
from pens.dermis import dermis_ground
from pens.epidermis import Junction, horny_layer, living_epidermis
from pens.fragment import fragment
from pens.gradients import shade
from pens.numbers import Point
from pens.rope import rope
from pens.silhouette import gleam
from pens.svg import group, path, rect

_ROPES: tuple[list[Point], ...] = (
    [(-20, 452), (110, 462), (240, 450), (390, 464), (540, 452), (690, 464), (820, 452)],
    [(330, 152), (420, 144), (500, 158), (600, 146), (700, 158), (820, 146)],
)
_PIECES: tuple[tuple[list[Point], float], ...] = (
    ([(18, 190), (52, 182), (88, 190)], 10),
    ([(26, 362), (64, 354), (104, 364)], 10),
)


def artworks() -> list[Artwork]:
    """The skin covers the stage; the needle's tip and the sheet's middle are (0, 0)."""
    return [
        layer("differentiation_people_skin", _skin()),
        sprite("differentiation_needle", _needle()),
        placed(
            "differentiation_dotted", arrow((284, 328), (310, 350), (338, 366), 4.4, dash="1 9")
        ),
        sprite("differentiation_sheet", results_sheet(232, 330, rows=4, first=-50, pitch=42)),
    ]


def _skin() -> str:
    junction = Junction(level=108, swing=8, period=132, phase=0.6)
    edge = [(float(x), _surface(x)) for x in range(-20, 830, 12)]
    skin = dermis_ground(STAGE, seed=9, fibres=12)
    skin += living_epidermis(STAGE.width, junction, rows=3, cell=23, seed=3, top=18)
    skin += path(f"{smooth(edge)}V42H-20Z", fill="$corn")
    skin += horny_layer(STAGE.width, _surface, rows=4, pitch=5.8)
    skin += rect((0, -10), (STAGE.width, 12), "$paper")
    skin += "".join(group(fragment(points, size), opacity=0.85) for points, size in _PIECES)
    return skin + "".join(rope(points, 15) for points in _ROPES)


def _surface(x: float) -> float:
    return 10 + 2 * sin(x / 37)


def _needle() -> str:
    steel = path("M-5 -210H5V-18L0.6 0L-5 -14Z", fill=shade("steel"), stroke="$ink", width=2)
    hub = path("M-14 -254H14L9 -208H-9Z", fill="$msc", stroke="$ink", width=2.4)
    return steel + gleam("M-1.6 -200V-26", 1.8, opacity=0.8) + hub + gleam("M-8 -248L-5 -214", 2.6)
