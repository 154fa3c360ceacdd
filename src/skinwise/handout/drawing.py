"""Pictures for the page as SVG text: artwork in the light colours, the code, the still."""

import base64
import re
import struct
import tomllib
from functools import cache
from pathlib import Path

from skinwise.handout.qr_code import QUIET_ZONE, Matrix

THEME = "light"
_TOKEN = re.compile(r"\$([A-Za-z][A-Za-z0-9]*)")
_PNG_START = b"\x89PNG\r\n\x1a\n"


@cache
def palette(artwork: Path) -> dict[str, str]:
    """Colour name to `#RRGGBB`. OSError when the palette is missing."""
    colours = tomllib.loads((artwork / "palette.toml").read_text("utf-8"))[THEME]
    return {name: str(colour) for name, colour in colours.items()}


def drawn(artwork: Path, name: str) -> str:
    """The artwork as SVG in the light colours. OSError when there is none of that name."""
    colours = palette(artwork)
    template = (artwork / f"{name}.svg").read_text("utf-8")
    return _TOKEN.sub(lambda token: colours[token.group(1)], template)


def code_svg(matrix: Matrix) -> str:
    """The code in black on white, one unit a module, with its quiet zone.

    It is one path, so that no hair of white shows between modules.
    """
    side = len(matrix) + 2 * QUIET_ZONE
    runs = "".join(
        f"M{column + QUIET_ZONE} {line + QUIET_ZONE}h1v1h-1z"
        for line, row in enumerate(matrix)
        for column, black in enumerate(row)
        if black
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
        f'<rect width="{side}" height="{side}" fill="#ffffff"/>'
        f'<path d="{runs}" fill="#000000"/></svg>'
    )


def png_size(png: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, or None for what is not a PNG file."""
    if png[:8] != _PNG_START or len(png) < 24:
        return None
    width, height = struct.unpack(">II", png[16:24])
    return (width, height) if width and height else None


def still_svg(png: bytes, size: tuple[int, int]) -> str:
    """The PNG inside SVG: the way for bytes to reach the typesetter without a file."""
    width, height = size
    data = base64.b64encode(png).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{data}"/></svg>'
    )
