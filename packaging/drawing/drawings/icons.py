"""The stroke icons of the interface, 32 x 32 units, lines 2.4 wide in $currentColor."""

from actors.icon_lines import LINES, SOLID
from pens.artwork import Artwork, framed
from pens.svg import path

_INK = "$currentColor"
_WIDTH = 2.4


def artworks() -> list[Artwork]:
    """One file an icon: `icon_<name>`."""
    names = sorted({*LINES, *SOLID})
    return [framed(f"icon_{name}", _icon(name), 32, 32) for name in names]


def _icon(name: str) -> str:
    icon = ""
    if name in SOLID:
        icon += path(SOLID[name], fill=_INK, stroke=_INK, width=_WIDTH)
    if name in LINES:
        icon += path(LINES[name], stroke=_INK, width=_WIDTH)
    return icon
