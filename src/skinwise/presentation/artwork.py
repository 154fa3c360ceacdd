"""Artwork: SVG templates whose colours are names, painted in the colours of a theme.

A template writes `fill="$msc"`; the palette of a theme says what `msc` is. One drawing therefore
serves light, dark and high contrast.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from skinwise.presentation.painted_pictures import PaintedPictures

_VIEW_BOX = re.compile(r'viewBox="([-\d. ]+)"')
_TOKEN = re.compile(r"\$([A-Za-z][A-Za-z0-9]*)")
HEAD = 1000
"""Letters of a file that its view box is looked for in."""
MISSING = "#FF00FF"
"""What an unknown colour name shows as: loud, so that an eye and a test both see it."""


class ArtworkBox(NamedTuple):
    """An artwork's own extent in stage units; its origin (0, 0) is its pivot."""

    x: float
    y: float
    width: float
    height: float


class ArtworkFolder:
    """The templates and palettes in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Instance caches: a cache on the class would keep every folder alive.
        self.box = cache(self._box)
        self.painted = PaintedPictures(self.paint)
        self.missing: set[str] = set()
        """Names that views asked for in vain; the self-test looks here."""
        self._palettes: dict[str, dict[str, str]] | None = None

    def exists(self, name: str) -> bool:
        """Whether there is such an artwork."""
        return self._path(name).is_file()

    def names(self) -> tuple[str, ...]:
        """Every artwork, in order."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def palette(self, theme: str) -> dict[str, str]:
        """Colour name to `#RRGGBB`. KeyError for an unknown theme."""
        if self._palettes is None:
            text = (self._folder / "palette.toml").read_text("utf-8")
            self._palettes = tomllib.loads(text)
        return self._palettes[theme]

    def svg(self, name: str, theme: str, current_color: str = "") -> bytes:
        """The artwork in the colours of a theme. OSError when there is no such artwork."""
        palette = self.palette(theme)

        def colour(match: re.Match[str]) -> str:
            if match.group(1) == "currentColor":
                return current_color or palette.get("ink", MISSING)
            return palette.get(match.group(1), MISSING)

        return _TOKEN.sub(colour, self._path(name).read_text("utf-8")).encode()

    def paint(self, name: str, theme: str, size: QSize, current_color: str = "") -> QImage:
        """The artwork filling an image of `size` pixels, on a clear ground."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.renderer(name, theme, current_color).render(
            painter, QRectF(0, 0, size.width(), size.height())
        )
        painter.end()
        return image.copy()  # the one painted on keeps Qt's paint engine, 200 kB, for ever

    def renderer(self, name: str, theme: str, current_color: str = "") -> QSvgRenderer:
        """A renderer of the artwork in the colours of a theme."""
        return QSvgRenderer(QByteArray(self.svg(name, theme, current_color)))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.svg"

    def _box(self, name: str) -> ArtworkBox:
        try:
            with self._path(name).open(encoding="utf-8") as file:
                found = _VIEW_BOX.search(file.read(HEAD))
        except (OSError, UnicodeDecodeError):
            found = None
        if found is None:
            return ArtworkBox(-16.0, -16.0, 32.0, 32.0)
        x, y, width, height = (float(part) for part in found.group(1).split())
        return ArtworkBox(x, y, width, height)
