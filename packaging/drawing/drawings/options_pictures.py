"""The ten options side by side, and the marks of their rules: 64 x 64 round (0, 0)."""

from actors.messages import growth_factor
from actors.molecules import leaf
from actors.options_tools import (
    clock,
    dash_mark,
    dropper,
    glass_of_collagen,
    laser,
    ring_mark,
    sun_over_shield,
    tube,
)
from actors.stem_cell import stem_cell
from actors.tools import jar, needle_comb, syringe
from pens.artwork import Artwork, centred, fitted, framed
from pens.svg import group, path


def artworks() -> list[Artwork]:
    """One a option, drawn equally large, and one a rule mark."""
    plant = jar() + group(leaf(), (1, 7), scale=0.66)
    serum = group(needle_comb(), (-5, -1)) + group(growth_factor(), (18, 16))
    cells = group(syringe(), (-7, -4), turn=-38) + fitted(stem_cell(), 32, 32, middle=(15, 14))
    pictures = {
        "nothing_more": clock(),
        "sun_protection": sun_over_shield(),
        "tretinoin": tube(),
        "retinol": dropper(),
        "needling": needle_comb(),
        "laser": laser(),
        "oral_collagen": glass_of_collagen(),
        "plant_cream": plant,
        "needling_serum": serum,
        "injected_cells": cells,
    }
    marks = {
        "full": ring_mark(1),
        "half": ring_mark(0.5),
        "empty": ring_mark(0),
        "none": dash_mark(),
    }
    return [
        *(centred(f"option_{name}", fitted(body, 58, 56)) for name, body in pictures.items()),
        *(centred(f"rule_{name}", body, 46) for name, body in marks.items()),
        framed("option_no_share", _dashed_box(130, 12, "3.4 3.4"), 130, 130),
        framed("dashed_frame", _dashed_box(96, 20, "4 4"), 96, 96),
    ]


def _dashed_box(side: float, round_by: float, dash: str) -> str:
    """A box for what is not there: no count, no statement. Corners of `round_by` units.

    The sides of `dashed_frame` repeat every 16 units between its corners of 24, so that it can be
    drawn out to any size (BorderImage).
    """
    near, far = 1.5, side - 1.5
    low, high = near + round_by, far - round_by
    outline = (
        f"M{low:g} {near:g}H{high:g}Q{far:g} {near:g} {far:g} {low:g}V{high:g}Q{far:g} {far:g}"
        f" {high:g} {far:g}H{low:g}Q{near:g} {far:g} {near:g} {high:g}V{low:g}Q{near:g} {near:g}"
        f" {low:g} {near:g}Z"
    )
    return path(outline, stroke="$lineStrong", width=2.2, dash=dash, cap="butt")
