"""A scene's poses as rows that QML can draw. Same rows for every `t`; only changes are told."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

from skinwise.domain.mechanism import Mechanism
from skinwise.domain.pose import HIDDEN, Pose
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.qml_property import QmlUncreatable

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
_FIRST = 0x0100
"""`Qt.ItemDataRole.UserRole`; reading it there would load all of Qt's names, a tenth of our start."""
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
_STILL = tuple(_ROLES)[:6]
_MOVING = tuple(_ROLES)[6:]


@QmlElement
@QmlUncreatable("built in app.py")
class PoseListModel(QAbstractListModel):
    """Rows in painting order. Sizes and positions in stage units."""

    def __init__(self, artwork: ArtworkFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._artwork = artwork
        self._still: list[tuple[object, ...]] = []
        self._poses: tuple[Pose, ...] = ()

    def show_mechanism(self, mechanism: Mechanism, poses: tuple[Pose, ...]) -> None:
        """Another mechanism: new rows."""
        self.beginResetModel()
        self._poses = poses
        self._still = [self._baked(row.artwork, row.size, row.side) for row in mechanism.rows]
        self.endResetModel()

    def show_poses(self, poses: tuple[Pose, ...]) -> None:
        """The same mechanism at another position: tell only the rows that changed."""
        before, self._poses = self._poses, poses
        for row, (old, new) in enumerate(zip(before, poses, strict=True)):
            if old != new:
                changed = self.index(row)
                self.dataChanged.emit(changed, changed, _changed_roles(old, new))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._poses)

    def roleNames(self) -> dict[int, QByteArray]:
        """Role numbers to the names that delegates require."""
        return {role: QByteArray(name.encode()) for role, name in _ROLES.items()}

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """One value of one row."""
        number = role - _FIRST
        if number < len(_STILL):
            return self._still[index.row()][number]
        pose = self._poses[index.row()]
        return _moving(pose, number - len(_STILL))

    def _baked(self, name: str, size: float, side: str) -> tuple[object, ...]:
        box = self._artwork.box(name)
        return (name, box.x * size, box.y * size, box.width * size, box.height * size, side)


def _moving(pose: Pose, number: int) -> object:
    match number:
        case 0:
            return pose.opacity > 0
        case 1:
            return pose.x
        case 2:
            return pose.y
        case 3:
            return pose.scale_x
        case 4:
            return pose.scale_y
        case 5:
            return pose.turn
        case 6:
            return pose.opacity
        case _:
            return pose.grow


def _changed_roles(old: Pose, new: Pose) -> list[int]:
    if old is HIDDEN or new is HIDDEN:
        return list(_MOVING)
    return [
        role for number, role in enumerate(_MOVING) if _moving(old, number) != _moving(new, number)
    ]
