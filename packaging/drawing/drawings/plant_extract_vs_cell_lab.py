"""Are plant "stem cells" alive: dish, press, jar, the window into the jar, the dish in sunlight."""

from actors.differentiation_lab import dish, dropper
from actors.molecules import uv_ray
from actors.plant_extract_vs_cell_tools import (
    big_lens,
    jar,
    jar_fill,
    press_frame,
    press_plate,
    press_tray,
    side_dish,
)
from pens.artwork import Artwork, placed, sprite
from pens.epidermis import keratinocyte
from pens.numbers import polyline
from pens.svg import group, line

LENS = 128.0
"""Radius of the window into the jar."""

_DISH = (668.0, 232.0)
_CELL = 52.0


def artworks() -> list[Artwork]:
    """Round (0, 0), but for the lines and the skin cells, which are at stage coordinates."""
    return [
        sprite("plant_extract_vs_cell_dish", dish((376, 188))),
        sprite("plant_extract_vs_cell_press_frame", press_frame()),
        sprite("plant_extract_vs_cell_press_plate", press_plate()),
        sprite("plant_extract_vs_cell_press_tray", press_tray()),
        sprite("plant_extract_vs_cell_jar", jar()),
        sprite("plant_extract_vs_cell_jar_fill", jar_fill()),
        sprite("plant_extract_vs_cell_lens", big_lens(LENS)),
        placed("plant_extract_vs_cell_lens_lines", _lens_lines()),
        sprite("plant_extract_vs_cell_side_dish", side_dish(*_DISH, level=-84)),
        placed("plant_extract_vs_cell_skin_cells", _skin_cells()),
        sprite("plant_extract_vs_cell_uv_ray", uv_ray(150)),
        sprite("plant_extract_vs_cell_dropper", dropper("$leafL")),
    ]


def _lens_lines() -> str:
    drawn = ""
    for token, width in (("$halo", 4.6), ("$lb", 2.0)):
        drawn += line(polyline([(330, 366), (514, 162)]), token, width)
        drawn += line(polyline([(330, 462), (566, 380)]), token, width)
    return drawn


def _skin_cells() -> str:
    """A sheet of skin cells on the floor of the dish."""
    row = ""
    for number in range(12):
        x = 398 + (number - 5.5) * _CELL
        row += group(keratinocyte(_CELL * 1.02, 46, seed=30 + number), (x, 410))
    return row
