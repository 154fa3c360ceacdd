"""Injection: syringe in its parts, tube, marrow needle, jar, drops."""

from actors.injection_lab import hose, oil_drop
from actors.injection_section import fat_cell
from actors.injection_shades import shaded
from actors.injection_tools import (
    cannula,
    jar_back,
    jar_fill,
    jar_front,
    marrow_needle,
    syringe_back,
    syringe_cells,
    syringe_fluid,
    syringe_front,
    syringe_plunger,
)
from pens.artwork import Artwork, sprite
from pens.svg import group

CANNULA_TURN = 48.0


def artworks() -> list[Artwork]:
    """Tools have their tip at (0, 0); parts of the syringe move along its axis."""
    parts = {
        "syringe_back": syringe_back(),
        "syringe_fluid": syringe_fluid(),
        "syringe_cells": syringe_cells(),
        "syringe_plunger": syringe_plunger(),
        "syringe_front": syringe_front(),
        "cannula": _cannula(),
        "marrow_needle": group(marrow_needle(), turn=40),
        "jar_back": jar_back(),
        "jar_fill": jar_fill(),
        "jar_front": jar_front(),
        "oil_drop": oil_drop(),
        "fat_piece": fat_cell(22, 5),
    }
    return [sprite(f"injection_{name}", shaded(body)) for name, body in parts.items()]


def _cannula() -> str:
    """The tube lies aslant; its hose leads over to the jar."""
    over = [(188.0, -170.0), (214.0, -194.0), (256.0, -204.0), (288.0, -178.0)]
    bend = hose([*over, (298, -126), (300, -24), (300, 40)])
    return bend + group(cannula(), turn=CANNULA_TURN)
