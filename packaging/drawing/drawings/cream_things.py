"""Molecules a cream may hold, the jar it comes in, sunlight and its sparks."""

from actors.molecules import (
    free_radical,
    leaf,
    peptide,
    peptide_fatty,
    tretinoin,
    uv_ray,
    vitamin,
)
from actors.tools import jar
from pens.artwork import Artwork, sprite


def artworks() -> list[Artwork]:
    """Sprites of 24 to 60 units."""
    return [
        sprite("vitamin", vitamin()),
        sprite("tretinoin", tretinoin()),
        sprite("leaf", leaf()),
        sprite("peptide", peptide()),
        sprite("peptide_fatty", peptide_fatty()),
        sprite("free_radical", free_radical()),
        sprite("uv_ray", uv_ray()),
        sprite("jar", jar()),
    ]
