"""How deep can a cream go: the panel (0.12 mm of skin, enlarged) and its wall's pulse."""

from actors.cream_depth_scale import OUTER_SKIN, PANEL, SURFACE, WALL
from actors.cream_depth_skin import dermis, living_cells, wall, wall_outline
from pens.artwork import Artwork, placed
from pens.numbers import polyline
from pens.svg import line, path, rect

_WALL_X, _OUTER_X = 783.0, 771.0


def artworks() -> list[Artwork]:
    """All at stage coordinates: put them at (0, 0)."""
    air = rect((PANEL.x, 0), (PANEL.width, 200), "$halo")
    edge = line(polyline([(PANEL.x, 0), (PANEL.x, 484)]), "$lineStrong", 2)
    skin = air + dermis() + living_cells() + wall() + edge
    glow = path(wall_outline(), fill="$white", opacity=0.34)
    glow += path(wall_outline(), stroke="$primary", width=4.4, opacity=0.8)
    return [
        Artwork("cream_depth_panel", PANEL, skin),
        Artwork("cream_depth_wall_glow", PANEL, glow),
        placed("cream_depth_measure_wall", _measure(_WALL_X, SURFACE, WALL)),
        placed("cream_depth_measure_outer_skin", _measure(_OUTER_X, SURFACE, OUTER_SKIN)),
    ]


def _measure(x: float, top: float, length: float) -> str:
    """A dimension line of `length`, with a foot at each end."""
    foot = top + length
    rod = polyline([(x, top), (x, foot)])
    ends = [polyline([(x - 5, y), (x + 5, y)]) for y in (top, foot)]
    drawing = ""
    for token, width in (("$halo", 5.5), ("$lb", 2.2)):
        drawing += "".join(line(data, token, width) for data in (rod, *ends))
    return drawing
