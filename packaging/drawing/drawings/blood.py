"""The red cell and the free-standing sprout."""

from actors.blood import red_cell, sprout
from pens.artwork import Artwork, sprite


def artworks() -> list[Artwork]:
    """The sprout's base is (0, 0); it grows up and a little to the right."""
    return [
        sprite("red_cell", red_cell()),
        sprite("capillary_sprout", sprout([(0, 0), (14, -32), (38, -54), (44, -80)])),
    ]
