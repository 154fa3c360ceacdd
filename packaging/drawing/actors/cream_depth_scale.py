"""Where the layers of "How deep can a cream go?" lie: two true scales, one for each picture.

The strip at the left shows 2 mm of skin, the panel at the right its top 0.12 mm.
"""

from __future__ import annotations

from math import cos, pi, sin

from pens.bounds import Box
from pens.epidermis import Junction

STRIP_UNITS_A_MM = 200.0
"""Left: one stage unit is 5 micrometers."""
PANEL_UNITS_A_MM = 2820.0
"""Right: 2.82 stage units are one micrometer."""

WALL_MM, OUTER_SKIN_MM, DERMIS_MM, DEEPEST_MM = 0.015, 0.1, 1.5, 2.0
"""How thick: dead cells; outer skin with them; dermis as drawn; the whole strip."""
DERMIS_RANGE_MM = (1.1, 1.9)
"""How thick the dermis of the face was measured to be."""
CELL_MM = 0.024
"""How wide a stem cell is that floats in its dish."""

STRIP = Box(66, 64, 42, STRIP_UNITS_A_MM * DEEPEST_MM)
PANEL = Box(172, 0, 624, 484)

SURFACE = 132.0
WALL = PANEL_UNITS_A_MM * WALL_MM
OUTER_SKIN = PANEL_UNITS_A_MM * OUTER_SKIN_MM
CELL = PANEL_UNITS_A_MM * CELL_MM
JUNCTION = Junction(level=SURFACE + OUTER_SKIN, swing=6, period=190, phase=0.6)
CREAM_TOP = SURFACE - 15
"""Where things rest on the cream. The cream's thickness is not to scale."""

JOINT = 6.5
"""How far to the left and right a molecule winds between the plates of the wall."""
ROWS = 5
"""Rows of dead plates."""


def surface(x: float) -> float:
    """The skin's surface at `x`: almost flat at this scale."""
    return SURFACE + 1.6 * sin(x / 61) + 0.8 * sin(x / 23)


def winding(y: float) -> float:
    """How far beside its column a molecule is at the height `y`: the gaps between the plates."""
    rows = [0.0, -JOINT, JOINT, -JOINT, JOINT, -JOINT, 0.0]
    along = (y - SURFACE) / WALL * ROWS + 0.5
    if along <= 0 or along >= len(rows) - 1:
        return 0.0
    before = int(along)
    part = 0.5 - 0.5 * cos(pi * (along - before))
    return rows[before] + (rows[before + 1] - rows[before]) * part


COLUMNS = {
    "niacinamide": 222.0,
    "vitamin-c": 290.0,
    "retinol": 340.0,
    "tretinoin": 390.0,
    "mark": 434.0,
    "peptide": 478.0,
    "fatty-peptide": 534.0,
    "egf": 580.0,
    "fgf": 606.0,
    "hgf": 638.0,
    "collagen": 706.0,
    "exosome": 752.0,
    "cell": 778.0,
}
"""Where each stands on the line of sizes, in the order of size; distances mean nothing."""

DEPTHS = {"niacinamide": 322.0, "vitamin-c": 264.0, "retinol": 246.0, "tretinoin": 446.0}
"""Middle of the coin that each lands in. These depths are a guide: nobody measured them here."""
