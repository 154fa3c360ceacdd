"""One picture of every artwork in the three themes: `contact_sheet.py OUT.png [NAME-PART ...]`.

For looking only; needs PySide6 (the drawing itself does not).
"""

from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ARTWORK = Path(__file__).resolve().parents[2] / "resources" / "artwork"
_CELL, _NAME_HEIGHT, _COLUMNS = 190, 20, 3
_MOST_PIXELS_A_UNIT = 3.0
_ON_PAPER = re.compile("icon_|legend_|offer_|strands_|brand|scrub|age_rope|octagon|diamond|circle")

Palette = dict[str, str]


def coloured(svg: str, palette: Palette) -> QByteArray:
    """The template with every $token replaced by its colour."""
    filled = re.sub(r'"\$(\w+)"', lambda match: f'"{palette[match[1]]}"', svg)
    return QByteArray(filled.encode("utf-8"))


def paint_sheet(files: list[Path], palettes: dict[str, Palette]) -> QImage:
    """A table: one artwork a cell, each in all themes side by side."""
    rows = -(-len(files) // _COLUMNS)
    wide = len(palettes) * _CELL + 12
    sheet = QImage(_COLUMNS * wide, rows * (_CELL + _NAME_HEIGHT), QImage.Format.Format_ARGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 9))
    for index, file in enumerate(files):
        x, y = (index % _COLUMNS) * wide, (index // _COLUMNS) * (_CELL + _NAME_HEIGHT)
        painter.drawText(x + 4, y + 15, file.stem)
        for order, palette in enumerate(palettes.values()):
            cell = QRectF(x + order * _CELL, y + _NAME_HEIGHT, _CELL - 2, _CELL - 2)
            _paint_cell(painter, cell, file, palette)
    painter.end()
    return sheet


def _paint_cell(painter: QPainter, cell: QRectF, file: Path, palette: Palette) -> None:
    painter.fillRect(cell, QColor(palette["paper" if _ON_PAPER.match(file.stem) else "dermB"]))
    renderer = QSvgRenderer(coloured(file.read_text("utf-8"), palette))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    size = renderer.viewBoxF()
    scale = min(cell.width() / size.width(), cell.height() / size.height(), _MOST_PIXELS_A_UNIT)
    width, height = size.width() * scale, size.height() * scale
    middle = cell.center()
    frame = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
    painter.save()
    painter.setClipRect(frame)
    renderer.render(painter, frame)
    painter.restore()


def main(arguments: list[str]) -> int:
    """Paints the sheet of all artworks, or of those whose name holds one of the given parts."""
    if not arguments:
        print(__doc__)
        return 2
    target, *parts = arguments
    application = QGuiApplication.instance() or QGuiApplication([])
    palettes = tomllib.loads((_ARTWORK / "palette.toml").read_text("utf-8"))
    files = sorted(_ARTWORK.glob("*.svg"))
    chosen = [file for file in files if not parts or any(part in file.stem for part in parts)]
    paint_sheet(chosen, palettes).save(target)
    print(f"{len(chosen)} artworks on {target}")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
