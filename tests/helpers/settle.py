"""Wait until a window has drawn what it has to draw."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtQuick import QQuickWindow

QUIET = 0.05
"""Seconds without a frame after which a window has settled."""


def spin(seconds: float) -> None:
    """Let the event loop run for that long, in real time."""
    until = monotonic() + seconds
    while (left := until - monotonic()) > 0:
        QCoreApplication.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents, max(1, round(left * 1000))
        )


def settle(window: QQuickWindow, at_most: float = 10.0) -> None:
    """Run the event loop until no frame was drawn for a while. Fails if that never comes, as
    it does not while a mechanism plays: then use `spin`, or hold time with `ManualClock`."""
    until = monotonic() + at_most
    while monotonic() < until:
        if frames_drawn(window, QUIET) == 0:
            return
    raise AssertionError(f"the window went on drawing for {at_most} s")


def frames_drawn(window: QQuickWindow, seconds: float) -> int:
    """How many frames the window draws while the event loop runs for that long."""
    drawn: list[None] = []

    def count() -> None:
        drawn.append(None)

    window.afterRendering.connect(count)
    try:
        spin(seconds)
    finally:
        window.afterRendering.disconnect(count)
    return len(drawn)


def drop_deleted() -> None:
    """Delete what asked to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
