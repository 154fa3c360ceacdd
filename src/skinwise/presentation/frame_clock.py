"""The one place where time enters: a clock that ticks with the screen while something moves."""

from PySide6.QtCore import QAbstractAnimation, QObject, Signal


class FrameClock(QAbstractAnimation):
    """Ticks once a frame with the seconds since the last one, and not at all when stopped.

    Qt runs its animations off the render loop, so ticks come with the screen's own frames.
    """

    ticked = Signal(float)

    LONGEST = 0.1
    """Seconds. After a stall the picture goes on from where it was; it does not leap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = 0

    def duration(self) -> int:
        """Without end."""
        return -1

    def run(self, wanted: bool) -> None:
        """Tick, or stop ticking."""
        if wanted and self.state() != QAbstractAnimation.State.Running:
            self._last = 0
            self.start()
        elif not wanted and self.state() == QAbstractAnimation.State.Running:
            self.stop()

    def updateCurrentTime(self, milliseconds: int) -> None:
        """Qt's own call, once a frame."""
        passed = (milliseconds - self._last) / 1000
        self._last = milliseconds
        if passed > 0:
            self.ticked.emit(min(passed, self.LONGEST))
