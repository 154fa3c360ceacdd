"""`image://halo/<colour>/<pixels>/<weight>/<words>`: the soft outline behind words.

`pixels` is the size of the letters in device pixels, as the picture itself is.

Qt's own text outline is one pixel; a readable one over busy cells takes five, drawn once.
"""

from functools import lru_cache
from urllib.parse import unquote

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider

from skinwise.presentation.bundled_fonts import TEXT_FAMILY, font
from skinwise.presentation.label_look import HALO, SMALLEST

KEPT = 160
"""Pictures: the words of every mechanism in two looks, some 20 kB each."""


class HaloProvider(QQuickImageProvider):
    """Strokes the outline of words; the words themselves are a label on top."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """Qt asks for an image; `requested` is the label's box in device pixels."""
        image = halo(address, requested.width(), requested.height())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@lru_cache(maxsize=KEPT)
def halo(address: str, width: int, height: int) -> QImage:
    """The picture for an address. Kept for the whole process: it is wanted often, and Qt outlines
    letters a hair apart before and after they were first drawn on screen."""
    colour, _, rest = address.partition("/")
    pixels, _, rest = rest.partition("/")
    weight, _, words = rest.partition("/")
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(TEXT_FAMILY, int(weight), float(pixels)))
    area = QRectF(0, 0, image.width(), image.height())
    paint_halo(painter, f"#{colour}", area, unquote(words), HALO * float(pixels) / SMALLEST)
    painter.end()
    return image.copy()  # the one painted on keeps Qt's paint engine, 200 kB, for ever


def paint_halo(painter: QPainter, colour: str, area: QRectF, words: str, width: float) -> None:
    """Strokes words in the painter's font, centred in `area`, `width` wide."""
    metrics = painter.fontMetrics()
    lines = words.split("\n")
    top = area.center().y() - metrics.lineSpacing() * len(lines) / 2 + metrics.ascent()
    path = QPainterPath()
    for number, line in enumerate(lines):
        left = area.center().x() - metrics.horizontalAdvance(line) / 2
        path.addText(left, top + number * metrics.lineSpacing(), painter.font(), line)
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
