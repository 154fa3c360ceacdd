"""The bundled typefaces, so that every machine draws the same letters."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

TEXT_FAMILY = "Atkinson Hyperlegible Next"
DISPLAY_FAMILY = "Andada Pro"


def load_bundled_fonts(folder: Path) -> tuple[str, ...]:
    """Registers every TrueType file in `folder`; the names of those that Qt refused."""
    return tuple(
        path.name
        for path in sorted(folder.glob("*.ttf"))
        if QFontDatabase.addApplicationFont(str(path)) < 0
    )


def font(family: str, weight: int, pixels: float) -> QFont:
    """A bundled font. Hinting is off so that letters sit the same at every scale."""
    made = QFont(family)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
