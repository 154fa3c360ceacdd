"""The trust card for QML: what is stated, what is not, how old it is."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.library import Library
from skinwise.content.review_dates import ReviewDates
from skinwise.content.trust_card import ClinicSells, TrustCard, TrustCell
from skinwise.presentation.chapter_rows import SourceRow, source_rows
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.written_dates import written

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


class TrustRow(NamedTuple):
    """A field of the card. `stated` is false for what nobody has said yet."""

    heading: str
    words: str
    glyph: str
    stated: bool
    late: bool


def trust_rows(
    card: TrustCard,
    dates: ReviewDates | None,
    clinic: ClinicSells,
    today: date,
    say: Mapping[str, str],
) -> list[TrustRow]:
    """One a field, in the order of the file. Without `dates`, what needs them is not stated."""
    return [_row(cell, card, dates, clinic, today, say) for cell in card.cell]


def _row(
    cell: TrustCell,
    card: TrustCard,
    dates: ReviewDates | None,
    clinic: ClinicSells,
    today: date,
    say: Mapping[str, str],
) -> TrustRow:
    text, late = cell.text, False
    if cell.fills == "clinic":
        text = {"sells": card.clinic.sells, "does-not-sell": card.clinic.does_not_sell}.get(
            clinic, ""
        )
    if "%" in text:
        text, late = _dated(text, card, dates, today, say)
    return TrustRow(cell.heading, text or card.not_stated, cell.icon, bool(text), late)


def _dated(
    text: str, card: TrustCard, dates: ReviewDates | None, today: date, say: Mapping[str, str]
) -> tuple[str, bool]:
    if dates is None:
        return "", False
    late = today > dates.next_review and "%1" in text
    words = card.past if late else text
    words = words.replace("%1", written(dates.checked, say))
    return words.replace("%2", written(dates.next_review, say)), late


@QmlElement
@QmlUncreatable("built in app.py")
class TrustViewModel(QObject):
    """The card, and every source behind the app when a reader asks for them."""

    changed = Signal()

    def __init__(
        self,
        today: date,
        clinic: ClinicSells = "unanswered",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._clinic: ClinicSells = clinic
        self._library: Library | None = None
        self._card: TrustCard | None = None
        self._dates: Callable[[], ReviewDates | None] | None = None
        self._cells = RecordListModel(TrustRow._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)

    def open(
        self, library: Library, card: TrustCard, dates: Callable[[], ReviewDates | None]
    ) -> None:
        """Have a card ready. `dates` are those of everything that ships: they are asked for when
        the card is first seen, since that reads every file."""
        self._library, self._card, self._dates = library, card, dates
        self.changed.emit()

    @Property(RecordListModel, constant=True)
    def cells(self) -> RecordListModel:
        """heading, words, glyph, stated, late."""
        return self._cells

    @Property(RecordListModel, constant=True)
    def sources(self) -> RecordListModel:
        """Every source, once it was asked for; none before."""
        return self._sources

    @Property(int, notify=changed)
    def sourceCount(self) -> int:
        """How many sources the app rests on."""
        return len(self._library.sources) if self._library else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """The card's question."""
        return self._card.title if self._card else ""

    @Property(str, notify=changed)
    def uncheckedHeading(self) -> str:
        """Heading of what could not be checked."""
        return self._card.unchecked_heading if self._card else ""

    @Property(str, notify=changed)
    def unchecked(self) -> str:
        """What could not be checked."""
        return self._card.unchecked if self._card else ""

    @Slot()
    def refresh(self) -> None:
        """The card is about to be seen."""
        if self._library is None or self._card is None or self._dates is None:
            return
        dates, say = self._dates(), self._library.words.words
        self._cells.replace(trust_rows(self._card, dates, self._clinic, self._today, say))
        self._sources.replace([])
        self.changed.emit()

    @Slot()
    def ask_sources(self) -> None:
        """Show every source, the newest first; again, and they fold away."""
        if self._library is None:
            return
        listed = sorted(self._library.sources.values(), key=lambda source: -source.year)
        shown = () if self._sources.rows else tuple(source.id for source in listed)
        self._sources.replace(source_rows(self._library, shown, self._library.words.words))
        self.changed.emit()
