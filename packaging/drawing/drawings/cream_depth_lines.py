"""How deep can a cream go: tracks, the shaded mark, the line of sizes, ropes."""

from actors.cream_depth_scale import (
    COLUMNS,
    CREAM_TOP,
    DEPTHS,
    JUNCTION,
    SURFACE,
    WALL,
    winding,
)
from actors.cream_depth_soft import soft_column
from pens.artwork import Artwork, placed
from pens.bounds import Box
from pens.numbers import Point, polyline
from pens.rope import rope
from pens.svg import disc, line, path

_AXIS_Y, _BREAK_X = 22.0, 730.0
_COLLAGEN: list[Point] = [(668, 116), (700, 108), (734, 117), (768, 107), (800, 114), (830, 108)]
_NEW_ROPE: list[Point] = [(522, 448), (580, 454), (650, 446), (720, 454), (820, 446)]


def artworks() -> list[Artwork]:
    """All at stage coordinates: put them at (0, 0)."""
    mark = soft_column(COLUMNS["mark"], 6, 372, 42, "$fibM", 0.6)
    tracks = [_track(name, depth) for name, depth in DEPTHS.items()]
    return [
        *tracks,
        Artwork("cream_depth_trace", _column("fatty-peptide", 436), _trace()),
        placed("cream_depth_mark", mark),
        placed("cream_depth_sizes", _sizes(186, _BREAK_X - 5)),
        placed("cream_depth_sizes_beyond", _beyond()),
        Artwork("cream_depth_collagen", Box(650, 70, 146, 70), rope(_COLLAGEN, 24)),
        Artwork("cream_depth_new_rope", Box(512, 420, 284, 64), rope(_NEW_ROPE, 15)),
    ]


def _column(name: str, depth: float) -> Box:
    """From the top of the cream to the coin, so that what part of it shows is the way gone."""
    return Box(COLUMNS[name] - 20, CREAM_TOP, 40, depth - CREAM_TOP)


def _way(name: str, depth: float, step: float) -> list[Point]:
    count = int((depth - CREAM_TOP) / step)
    heights = [CREAM_TOP + step * index for index in range(count + 1)]
    return [(COLUMNS[name] + winding(y), y) for y in heights]


def _track(name: str, depth: float) -> Artwork:
    """A dotted way that winds between the plates."""
    points = _way(name, depth, 2.0)
    dots = path(polyline(points), stroke="$lb", width=4.2, dash="0.1 7")
    drawing = line(polyline(points), "$halo", 8.5, opacity=0.75) + dots
    title = f"cream_depth_track_{name.replace('-', '_')}"
    return Artwork(title, _column(name, depth), drawing)


def _trace() -> str:
    """A trail that grows fainter and fainter: 4.2 in the wall, 2.8 in the outer skin, 0.3 below."""
    trail = ""
    for index, at in enumerate(_way("fatty-peptide", 436, 8.0)):
        below_wall, below_skin = at[1] > SURFACE + WALL, at[1] > JUNCTION.at(at[0])
        strength = 0.45 if below_skin else 0.62 if below_wall else 0.85
        radius = 1.5 if below_skin else 2.1 if below_wall else 2.6
        if index > 1:
            trail += disc(at, radius + 1.2, "$halo", opacity=strength * 0.7)
            trail += disc(at, radius, "$lb", opacity=strength)
    return trail


def _sizes(start: float, end: float) -> str:
    """The line of sizes, thin where things are small and thick where they are big."""
    y = _AXIS_Y
    wedge = polyline(
        [(start, y - 0.8), (end, y - 3.2), (end, y + 3.2), (start, y + 0.8)], closed=True
    )
    return path(wedge, fill="$lineStrong")


def _beyond() -> str:
    """The break in the line, and the line beyond it with its arrow."""
    y, drawing = _AXIS_Y, ""
    for x in (_BREAK_X - 4, _BREAK_X + 4):
        drawing += line(polyline([(x - 3.5, y + 9), (x + 3.5, y - 9)]), "$lb", 2.6)
    after = [(_BREAK_X + 7, y - 3.4), (786.0, y - 4), (786.0, y + 4), (_BREAK_X + 7, y + 3.4)]
    return drawing + path(polyline(after, closed=True), fill="$lineStrong")
