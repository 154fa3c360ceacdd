"""The hero stage's still scenery in one picture, and the veil that dims it at the end."""

from drawings.paracrine_ground import artworks as ground_artworks
from pens.artwork import STAGE, Artwork, layer, sprite
from pens.fragment import fragment
from pens.numbers import Point
from pens.svg import ellipse, group, line, rect

_FRAGMENTS: tuple[tuple[list[Point], float], ...] = (
    ([(20, 346), (62, 356), (106, 348)], 8),
    ([(34, 74), (74, 66), (112, 72)], 8),
    ([(100, 256), (142, 248), (184, 256)], 8),
    ([(704, 326), (736, 320), (768, 326)], 8),
    ([(396, 408), (434, 400), (472, 406)], 7),
    # these two lie where the new ropes will cover them
    ([(616, 98), (660, 100), (704, 87)], 8),
    ([(640, 154), (688, 167), (728, 158)], 8),
)


def artworks() -> list[Artwork]:
    """Scenery and veil cover the stage; the arrow stands round (0, 0)."""
    drawn = {artwork.name: artwork.body for artwork in ground_artworks()}
    pieces = "".join(group(fragment(points, size), opacity=0.78) for points, size in _FRAGMENTS)
    still = drawn["paracrine_ground"] + pieces + drawn["paracrine_epidermis"]
    return [
        layer("paracrine_scenery", still),
        layer("paracrine_veil", rect((0, 0), (STAGE.width, STAGE.height), "$paper")),
        sprite("paracrine_upward", _upward()),
    ]


def _upward() -> str:
    """A coin with an arrow to the skin's surface, as high as a label beside it."""
    coin = ellipse((0, 0), (17, 17), "$paper", stroke="$ink", width=1.5)
    return coin + line("M0 9L0 -8M-7 -1L0 -8L7 -1", "$lb", 3)
