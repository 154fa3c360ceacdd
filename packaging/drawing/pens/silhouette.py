"""The recipe every cell is drawn by: shadow, ink, fill, highlight; then its own detail.

All parts are outlined first and filled after, so that arms and body melt into one silhouette.
"""

from __future__ import annotations

from pens.numbers import Point
from pens.svg import ellipse, path


def cast_shadow(centre: Point, radii: Point, *, opacity: float = 0.14) -> str:
    """The flat shadow below and to the right of an actor (the light is at the upper left)."""
    return ellipse(centre, radii, "$shadow", opacity=opacity)


def merged(parts: list[str], fill: str, *, ink: str = "$ink", width: float = 2.2) -> str:
    """Path data `parts` as one silhouette with an outline `width` units wide."""
    outlines = "".join(path(part, fill=ink, stroke=ink, width=width * 2) for part in parts)
    return outlines + "".join(path(part, fill=fill) for part in parts)


def highlight(data: str, *, opacity: float = 0.5) -> str:
    """The white shine of a body, a closed shape near its upper left rim."""
    return path(data, fill="$white", opacity=opacity)


def gleam(data: str, width: float, *, opacity: float = 0.85) -> str:
    """The white shine of a small thing, a short line near its upper left rim."""
    return path(data, stroke="$white", width=width, opacity=opacity)
