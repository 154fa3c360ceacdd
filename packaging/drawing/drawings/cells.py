"""Stem cell, fibroblast in its states, pigment cell."""

from actors.fibroblast import (
    fibroblast_awake,
    fibroblast_beads,
    fibroblast_resting,
    fibroblast_waking,
)
from actors.melanocyte import melanocyte
from actors.stem_cell import stem_cell
from actors.wake_rays import wake_rays
from pens.artwork import Artwork, sprite
from pens.svg import group


def artworks() -> list[Artwork]:
    """Sprites; rays and beads share the pivot, scale and turn of the fibroblast under them."""
    rays_7 = group(wake_rays(7, 55, 70, 98), (6, -10))
    rays_5 = group(wake_rays(5, 53, 66, 90), (4, -14))
    return [
        sprite("msc", stem_cell()),
        sprite("fibroblast_resting", fibroblast_resting()),
        sprite("fibroblast_waking", fibroblast_waking()),
        sprite("fibroblast_awake", fibroblast_awake()),
        sprite("fibroblast_beads", fibroblast_beads()),
        sprite("wake_rays_7", rays_7),
        sprite("wake_rays_5", rays_5),
        sprite("melanocyte", melanocyte()),
    ]
