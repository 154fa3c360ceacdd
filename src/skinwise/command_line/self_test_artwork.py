"""Artwork: every file can be read, and paints something in the colours of every theme."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from skinwise.command_line.self_test_line import Line
from skinwise.presentation.appearance_view_model import THEMES
from skinwise.presentation.artwork import ArtworkFolder

LONGEST = 200
"""Pixels that the longer side is painted at."""


def artwork_lines(folder: Path) -> Iterator[Line]:
    """A line for each fault, or one for all files."""
    artwork = ArtworkFolder(folder)
    names = artwork.names()
    whole = f"artwork: {len(names)} files in {len(THEMES)} themes"
    if not names:
        yield Line(whole, "there are no files")
        return
    faults = [
        Line(f"artwork '{name}'", fault) for name in names if (fault := _fault(artwork, name))
    ]
    yield from faults or [Line(whole)]


def _fault(artwork: ArtworkFolder, name: str) -> str:
    box = artwork.box(name)
    shrunk = min(1.0, LONGEST / max(box.width, box.height, 1.0))
    size = QSize(max(1, round(box.width * shrunk)), max(1, round(box.height * shrunk)))
    for theme in THEMES:
        try:
            if not artwork.renderer(name, theme).isValid():
                return "it is not a drawing that can be read"
            if is_blank(artwork.paint(name, theme, size)):
                return f"it paints nothing in the theme {theme}"
        except (OSError, ValueError, KeyError) as error:
            return f"it cannot be painted in the theme {theme} ({type(error).__name__})"
    return ""


def is_blank(image: QImage) -> bool:
    """Whether every pixel is clear."""
    held = bytes(image.constBits())
    return held.count(0) == len(held)
