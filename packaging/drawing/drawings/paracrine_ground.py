"""The hero stage's scenery: dermis below, epidermis above, faded fragments of old fibres."""

from pens.artwork import STAGE, Artwork, layer, placed
from pens.dermis import dermis_ground
from pens.epidermis import Junction, living_epidermis
from pens.fragment import fragment
from pens.numbers import Point
from pens.svg import group

_FRAGMENTS: tuple[tuple[list[Point], float], ...] = (
    ([(20, 346), (62, 356), (106, 348)], 8),
    ([(196, 92), (236, 84), (276, 90)], 8),
    ([(718, 330), (750, 324), (784, 330)], 8),
    ([(600, 433), (640, 425), (676, 431)], 7),
)


def artworks() -> list[Artwork]:
    """All at stage coordinates: put them at (0, 0)."""
    skin = living_epidermis(
        STAGE.width, Junction(level=44, swing=7, period=150), rows=2, cell=26, seed=5
    )
    pieces = [
        placed(f"paracrine_fragment_{index}", group(fragment(points, thickness), opacity=0.78))
        for index, (points, thickness) in enumerate(_FRAGMENTS, start=1)
    ]
    return [
        layer("paracrine_ground", dermis_ground(STAGE, seed=3, fibres=13)),
        placed("paracrine_epidermis", skin),
        *pieces,
    ]
