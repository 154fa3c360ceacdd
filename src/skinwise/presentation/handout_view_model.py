"""The take-home page for QML: its code, printing it, saving it, and what came of that."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.presentation.qml_property import Property, QmlUncreatable

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


class Outcome(NamedTuple):
    """What came of printing or saving: a plain sentence, and whether it worked."""

    words: str
    worked: bool


class HandoutDoors(NamedTuple):
    """What the page can do, given by the composition root."""

    code_text: Callable[[], str]
    print_page: Callable[[str], Outcome]
    save_page: Callable[[str], Outcome]


@QmlElement
@QmlUncreatable("built in app.py")
class HandoutViewModel(QObject):
    """`paper` is `letter` or `a4`."""

    changed = Signal()

    def __init__(
        self,
        doors: HandoutDoors,
        *,
        may_save: bool,
        paper: str = "letter",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self._may_save = may_save
        self._paper = paper
        self._outcome = Outcome("", worked=True)
        self._code_text = ""

    @Property(bool, constant=True)
    def maySave(self) -> bool:
        """Whether the page may be saved as a file in this mode."""
        return self._may_save

    @Property(str, notify=changed)
    def paper(self) -> str:
        """`letter` or `a4`."""
        return self._paper

    @Property(str, notify=changed)
    def codeText(self) -> str:
        """The words inside the code."""
        return self._code_text

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of the last wish, in a plain sentence; empty before."""
        return self._outcome.words

    @Property(bool, notify=changed)
    def worked(self) -> bool:
        """Whether the last wish came true."""
        return self._outcome.worked

    @Slot()
    def refresh(self) -> None:
        """The questions changed: another code, and no old message."""
        text = self._doors.code_text()
        if text != self._code_text or self._outcome.words:
            self._code_text = text
            self._outcome = Outcome("", worked=True)
            self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The visit is over: no word of it stays in the code, nor what was said about it."""
        self._code_text = ""
        self._outcome = Outcome("", worked=True)
        self.changed.emit()

    @Slot(str)
    def choose_paper(self, paper: str) -> None:
        """Letter or A4."""
        if paper in {"letter", "a4"} and paper != self._paper:
            self._paper = paper
            self.changed.emit()

    @Slot()
    def print_page(self) -> None:
        """On paper, through the printer that the machine has set up."""
        self._tell(self._doors.print_page(self._paper))

    @Slot()
    def save_page(self) -> None:
        """As a PDF, only ever on request."""
        if self._may_save:
            self._tell(self._doors.save_page(self._paper))

    def _tell(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.changed.emit()
