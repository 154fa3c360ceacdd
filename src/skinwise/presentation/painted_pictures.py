"""Pictures that were painted lately: coming back to a topic must not paint it all again."""

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

MOST = 24 * 1024 * 1024
"""Bytes. Every mechanism at 1280x800 takes about 14 million. What is on screen at the moment is
shared with the views and costs nothing twice."""


class Wanted(NamedTuple):
    """Which artwork, in which colours, at how many pixels."""

    name: str
    theme: str
    width: int
    height: int
    colour: str = ""


class PaintedPictures:
    """Paints each picture once, as long as there is room for it."""

    def __init__(self, paint: Callable[[str, str, QSize, str], QImage], most: int = MOST) -> None:
        self._paint = paint
        self._most = most
        self._held: OrderedDict[Wanted, QImage] = OrderedDict()
        self.bytes = 0

    def __contains__(self, wanted: Wanted) -> bool:
        return wanted in self._held

    def get(self, wanted: Wanted) -> QImage:
        """The picture; those that were not asked for the longest make room for it."""
        image = self._held.get(wanted)
        if image is not None:
            self._held.move_to_end(wanted)
            return image
        size = QSize(wanted.width, wanted.height)
        image = self._paint(wanted.name, wanted.theme, size, wanted.colour)
        self._held[wanted] = image
        self.bytes += image.sizeInBytes()
        while self.bytes > self._most:
            _, gone = self._held.popitem(last=False)
            self.bytes -= gone.sizeInBytes()
        return image

    def has_room(self, wanted: Wanted) -> bool:
        """Whether it fits without another having to go."""
        return self.bytes + 4 * wanted.width * wanted.height <= self._most
