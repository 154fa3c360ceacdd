"""Typefaces: the bundled families are there in every weight that the app uses."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from skinwise.command_line.self_test_line import Line
from skinwise.presentation.bundled_fonts import DISPLAY_FAMILY, TEXT_FAMILY, load_bundled_fonts

WEIGHTS = {TEXT_FAMILY: (400, 500, 600, 700, 800), DISPLAY_FAMILY: (600, 700)}


def font_lines(folder: Path) -> Iterator[Line]:
    """A line for each family."""
    refused = load_bundled_fonts(folder)
    if refused:
        yield Line("fonts", f"these files cannot be read: {', '.join(refused)}")
    for family, weights in WEIGHTS.items():
        what = f"font {family}, {len(weights)} weights"
        found = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
        missing = [str(weight) for weight in weights if weight not in found]
        yield Line(what, f"weight {', '.join(missing)} is missing" if missing else "")
