"""A list of frozen records as rows for QML: each role is a field of the record."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from skinwise.presentation.qml_property import Property, QmlUncreatable

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
_FIRST = int(Qt.ItemDataRole.UserRole)


@QmlElement
@QmlUncreatable("built in app.py")
class RecordListModel(QAbstractListModel):
    """Rows of one NamedTuple type. Replacing rows of equal number changes only what differs."""

    countChanged = Signal()

    def __init__(self, fields: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._rows: tuple[Any, ...] = ()

    def replace(self, rows: Sequence[Any]) -> None:
        """Other rows."""
        new = tuple(rows)
        if len(new) == len(self._rows):
            before, self._rows = self._rows, new
            for number, (old, now) in enumerate(zip(before, new, strict=True)):
                if old is not now and old != now:
                    index = self.index(number)
                    self.dataChanged.emit(index, index, _changed_roles(old, now))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()
        self.countChanged.emit()

    @property
    def rows(self) -> tuple[Any, ...]:
        """What the rows are, for tests and for deriving more."""
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows."""
        return len(self._rows)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Role numbers to field names."""
        return {
            _FIRST + number: QByteArray(name.encode()) for number, name in enumerate(self._fields)
        }

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """One field of one row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], self._fields[role - _FIRST])


def _changed_roles(old: Sequence[Any], now: Sequence[Any]) -> list[int]:
    pairs = enumerate(zip(old, now, strict=True))
    return [_FIRST + field for field, (before, after) in pairs if before != after]
