"""Wait for the frame that shows something: the one honest end of a measurement on screen."""

import time

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Eyes:
    """Watches one window's frames."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._loop = QEventLoop()
        self._limit = QTimer()
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._loop.quit)
        self._seen = 0.0
        window.frameSwapped.connect(self._swapped)

    def next_frame(self, limit: int = 1000) -> float | None:
        """The time (`time.monotonic`) of the next frame, or None after `limit` milliseconds."""
        self._seen = 0.0
        self._limit.start(limit)
        self._loop.exec()
        self._limit.stop()
        return self._seen or None

    def whole_frame(self, limit: int = 10_000) -> float | None:
        """The time of the next frame for which no picture was still to come."""
        end = time.monotonic() + limit / 1000
        while time.monotonic() < end:
            seen = self.next_frame(limit)
            if seen is not None and pictures_there(self._window.contentItem()):
                return seen
        return None

    def rest(self, milliseconds: int) -> None:
        """Let the app do what it does while nobody touches it.

        In a loop of its own: only there Qt lets go of views that are not needed any more.
        """
        end = time.monotonic() + milliseconds / 1000
        while (left := end - time.monotonic()) > 0:
            self.next_frame(max(1, round(left * 1000)))

    def _swapped(self) -> None:
        self._seen = time.monotonic()
        self._loop.quit()


def pictures_there(item: QQuickItem) -> bool:
    """Whether no image in the tree is still loading."""
    if item.inherits("QQuickImageBase") and _is_coming(item):
        return False
    return all(pictures_there(child) for child in item.childItems())


def _is_coming(image: QObject) -> bool:
    return bool(image.property("source").toString()) and image.property("progress") < 1
