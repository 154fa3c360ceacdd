"""`image://code/<text>`: the words of a take-home page as a QR code, black on white."""

from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""

Matrix = tuple[tuple[bool, ...], ...]


class CodeProvider(QQuickImageProvider):
    """Paints codes with whole pixels a module, so that every scanner reads them."""

    def __init__(self, modules: Callable[[str], Matrix]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._modules = modules

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """Qt asks for an image; the address is the percent-encoded text."""
        image = paint_code(self._modules(unquote(address)), max(64, requested.width()))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def paint_code(modules: Matrix, width: int) -> QImage:
    """The code in the largest whole module that `width` pixels allow, centred on white."""
    across = len(modules) + 2 * QUIET
    module = max(1, width // across)
    side = max(width, across * module)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    left = (side - len(modules) * module) // 2
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.fillRect(
                    left + column * module, left + row * module, module, module, QColor("black")
                )
    painter.end()
    return image
