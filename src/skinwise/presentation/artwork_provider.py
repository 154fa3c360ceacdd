"""`image://artwork/<theme>/<name>[/<colour>]`: artwork for QML, painted at the size it asks for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.painted_pictures import Wanted


class ArtworkProvider(QQuickImageProvider):
    """Paints templates. Missing artwork gives a clear image: a hole, never a crash."""

    def __init__(self, artwork: ArtworkFolder) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._artwork = artwork

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """Qt asks for an image; `requested` is in device pixels."""
        theme, _, rest = address.partition("/")
        name, _, colour = rest.partition("/")
        if not self._artwork.exists(name):
            self._artwork.missing.add(name)
            return _clear(requested)
        box = self._artwork.box(name)
        wanted = Wanted(
            name,
            theme,
            requested.width() if requested.width() > 0 else round(box.width),
            requested.height() if requested.height() > 0 else round(box.height),
            f"#{colour}" if colour else "",
        )
        size.setWidth(wanted.width)
        size.setHeight(wanted.height)
        return self._artwork.painted.get(wanted)


def _clear(requested: QSize) -> QImage:
    image = QImage(
        max(1, requested.width()), max(1, requested.height()), QImage.Format.Format_ARGB32
    )
    image.fill(0)
    return image
