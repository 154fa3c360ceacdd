"""A scene's poses as rows that QML can draw. Same rows for every `t`; only changes are told."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

from skinwise.domain.mechanism import Mechanism
from skinwise.domain.pose import Pose
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.opacity_steps import stepped
from skinwise.presentation.qml_property import QmlUncreatable

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
_FIRST = int(Qt.ItemDataRole.UserRole)
_NAMES = (
    "artwork",
    "boxX",
    "boxY",
    "boxWidth",
    "boxHeight",
    "side",
    "shown",
    "posX",
    "posY",
    "stretchX",
    "stretchY",
    "angle",
    "seen",
    "grow",
)
_ROLES = {_FIRST + index: name for index, name in enumerate(_NAMES)}
_ARTWORK = _FIRST
_SHOWN = _FIRST + _NAMES.index("shown")
_SEEN = _FIRST + _NAMES.index("seen")
_MOVING = tuple(range(_SHOWN, _FIRST + len(_NAMES)))
"""`shown`, then a pose's own fields from `x` on, in their order."""


@QmlElement
@QmlUncreatable("built in app.py")
class PoseListModel(QAbstractListModel):
    """Rows in painting order. Sizes and positions in stage units.

    A row's artwork has no name until the row is first shown: so a picture is painted when it is
    needed, or by `PaintAhead` when there is nothing else to do, and not all at the start.
    """

    def __init__(self, artwork: ArtworkFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._artwork = artwork
        self._still: list[tuple[object, ...]] = []
        self._poses: tuple[Pose, ...] = ()
        self._indexes: list[QModelIndex] = []
        self._unpainted: set[int] = set()

    def show_mechanism(self, mechanism: Mechanism, poses: tuple[Pose, ...]) -> None:
        """Another mechanism: new rows."""
        self.beginResetModel()
        self._poses = poses
        self._still = [self._baked(row.artwork, row.size, row.side) for row in mechanism.rows]
        self._unpainted = {row for row, pose in enumerate(poses) if pose.opacity <= 0}
        self._indexes = [self.index(row) for row in range(len(poses))]
        self.endResetModel()

    def show_poses(self, poses: tuple[Pose, ...]) -> None:
        """The same mechanism at another position: tell only the rows that changed."""
        before, self._poses = self._poses, poses
        for row, (old, new) in enumerate(zip(before, poses, strict=True)):
            if old is not new and old != new:
                roles = _changed_roles(old, new)
                if row in self._unpainted and new.opacity > 0:
                    self._unpainted.discard(row)
                    roles.append(_ARTWORK)
                index = self._indexes[row]
                self.dataChanged.emit(index, index, roles)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._poses)

    def roleNames(self) -> dict[int, QByteArray]:
        """Role numbers to the names that delegates require."""
        return {role: QByteArray(name.encode()) for role, name in _ROLES.items()}

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """One value of one row."""
        row = index.row()
        if role == _SEEN:
            return stepped(self._poses[row].opacity)
        if role > _SHOWN:
            return self._poses[row][role - _SHOWN]
        if role == _SHOWN:
            return self._poses[row].opacity > 0
        if role == _ARTWORK and row in self._unpainted:
            return ""
        return self._still[row][role - _FIRST]

    def _baked(self, name: str, size: float, side: str) -> tuple[object, ...]:
        box = self._artwork.box(name)
        return (name, box.x * size, box.y * size, box.width * size, box.height * size, side)


def _changed_roles(old: Pose, new: Pose) -> list[int]:
    """What views have to read anew. Of a row that has gone nothing else matters."""
    if new.opacity <= 0:
        return [_SHOWN]
    if old.opacity <= 0:
        return list(_MOVING)
    return [_SHOWN + field for field in range(1, len(new)) if old[field] != new[field]]
