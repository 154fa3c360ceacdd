"""Holds the one visit that is going on, in memory alone. Ending it drops it."""

from PySide6.QtCore import QObject, Signal

from skinwise.domain.visit import Visit


class VisitKeeper(QObject):
    """The visit now; whoever shows a part of it listens to `changed`."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit

    @property
    def visit(self) -> Visit:
        """The visit as a frozen value."""
        return self._visit

    def become(self, visit: Visit) -> None:
        """The visit after something happened in it."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()
