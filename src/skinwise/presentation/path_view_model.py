"""The ways in for QML: the cards to choose from, the bar on the way, the question at its end."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.visit_paths import PathStep, VisitPath, VisitPaths
from skinwise.domain.visit_path import PathWalk
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


class PathDoors(NamedTuple):
    """Where a path can lead, given by the composition root."""

    go: Callable[[PathStep], None]
    check: Callable[[], None]
    take_home: Callable[[], None]


class PathCardRow(NamedTuple):
    """A path to choose. `stops` and `pictures` go together."""

    pathId: str
    minutes: int
    artwork: str
    stops: list[str]
    pictures: list[str]


def path_rows(paths: VisitPaths) -> list[PathCardRow]:
    """One a path, in the order of the file."""
    return [
        PathCardRow(
            path.id,
            path.minutes,
            path.artwork,
            [step.title for step in path.step],
            [step.artwork for step in path.step],
        )
        for path in paths.path
    ]


@QmlElement
@QmlUncreatable("built in app.py")
class PathViewModel(QObject):
    """`stage` is `choose` (the start screen), `step` (on the way), `say-back`, or empty."""

    changed = Signal()

    def __init__(self, doors: PathDoors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._paths = VisitPaths(path=())
        self._say: Mapping[str, str] = {}
        self._walk: PathWalk | None = None
        self._choosing = False
        self._cards = RecordListModel(PathCardRow._fields, self)

    def open(self, paths: VisitPaths, say: Mapping[str, str]) -> None:
        """Show other paths. `say` is the interface words."""
        self._paths, self._say = paths, say
        self._cards.replace(path_rows(paths))
        self._become(None)

    @Property(RecordListModel, constant=True)
    def cards(self) -> RecordListModel:
        """pathId, minutes, artwork, stops, pictures."""
        return self._cards

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which part of a path shows."""
        if self._choosing:
            return "choose"
        if self._walk is None:
            return ""
        return "say-back" if self._walk.done else "step"

    @Property(str, notify=changed)
    def where(self) -> str:
        """ "Step 2 of 4"."""
        if self._walk is None:
            return ""
        form = self._say.get("pathStepOf", "").replace("%1", str(self._walk.number))
        return form.replace("%2", str(self._walk.count))

    @Property(str, notify=changed)
    def title(self) -> str:
        """What this stop is about."""
        step = self._walk.step if self._walk else None
        return step.title if step else ""

    @Property(bool, notify=changed)
    def atFirst(self) -> bool:
        """Whether no stop comes before this one."""
        return self._walk is None or self._walk.index == 0

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether the question comes after this stop."""
        return self._walk is not None and self._walk.following is None

    @Property(str, notify=changed)
    def sayBack(self) -> str:
        """The question at the end."""
        return rich(self._walk.path.say_back) if self._walk else ""

    @Slot()
    def offer(self) -> None:
        """To the start screen: how much time do you have?"""
        self._walk = None
        self._choosing = bool(self._paths.path)
        self.changed.emit()

    @Slot(str)
    def choose(self, path_id: str) -> None:
        """Set out. An unknown path changes nothing."""
        chosen = next((path for path in self._paths.path if path.id == path_id), None)
        if chosen is not None:
            self._set_out(chosen)

    @Slot()
    def next(self) -> None:
        """On to the next stop, or to the question."""
        if self._walk is not None:
            self._go(self._walk.next())

    @Slot()
    def back(self) -> None:
        """To the stop before."""
        if self._walk is not None:
            self._go(self._walk.back())

    @Slot()
    def look_around(self) -> None:
        """Leave the path, or the start screen: every topic is open."""
        self._become(None)

    @Slot()
    def check_offer(self) -> None:
        """From the start screen to the checklist."""
        self._become(None)
        self._doors.check()

    @Slot()
    def called(self) -> None:
        """The visitor is called: one tap to the page to take home."""
        self._become(None)
        self._doors.take_home()

    def _set_out(self, path: VisitPath) -> None:
        self._go(PathWalk(path))

    def _go(self, walk: PathWalk) -> None:
        self._become(walk)
        if walk.step is not None:
            self._doors.go(walk.step)

    def _become(self, walk: PathWalk | None) -> None:
        self._walk, self._choosing = walk, False
        self.changed.emit()
