"""Pictures that were painted before: coming back to a topic must not paint it all again.

Painting a topic takes about 100 ms; its pictures folded (packed without loss) take half a million
bytes instead of eight, and unfold in 10 ms.
"""

import zlib
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

MOST = 12_000_000
"""Bytes of folded pictures. Every mechanism at 1280x800 in one theme takes 6 million."""
FRESH = 300
"""Pictures that may wait to be folded: more than any screen shows."""


class Wanted(NamedTuple):
    """Which artwork, in which colours, at how many pixels."""

    name: str
    theme: str
    width: int
    height: int
    colour: str = ""


class _Folded(NamedTuple):
    packed: bytes
    line: int
    """Bytes a line."""
    kind: QImage.Format


class PaintedPictures:
    """Paints a picture when it is wanted for the first time, and keeps it as long as there is
    room. It is kept as it is, shared with the view that shows it, until `fold_one` has time."""

    def __init__(self, paint: Callable[[str, str, QSize, str], QImage], most: int = MOST) -> None:
        self._paint = paint
        self._most = most
        self._fresh: dict[Wanted, QImage] = {}
        self._folded: dict[Wanted, _Folded] = {}
        self._bytes = 0

    def __contains__(self, wanted: Wanted) -> bool:
        return wanted in self._fresh or wanted in self._folded

    @property
    def full(self) -> bool:
        """Whether a further picture would drive out another."""
        return self._bytes >= self._most

    def get(self, wanted: Wanted) -> QImage:
        """The picture."""
        if wanted in self._fresh:
            return self._fresh[wanted]
        if wanted in self._folded:
            return _unfold(self._folded[wanted], wanted)
        image = self._paint(
            wanted.name, wanted.theme, QSize(wanted.width, wanted.height), wanted.colour
        )
        if len(self._fresh) >= FRESH:
            del self._fresh[next(iter(self._fresh))]
        self._fresh[wanted] = image
        return image

    def fold_one(self) -> bool:
        """Fold a fresh picture; the oldest make room for it. Whether there was one."""
        if not self._fresh:
            return False
        wanted = next(iter(self._fresh))
        image = self._fresh.pop(wanted)
        folded = _Folded(zlib.compress(image.constBits(), 1), image.bytesPerLine(), image.format())
        self._folded[wanted] = folded
        self._bytes += len(folded.packed)
        while self._bytes > self._most:
            self._bytes -= len(self._folded.pop(next(iter(self._folded))).packed)
        return True


def _unfold(folded: _Folded, wanted: Wanted) -> QImage:
    plain = zlib.decompress(folded.packed)
    return QImage(plain, wanted.width, wanted.height, folded.line, folded.kind).copy()
