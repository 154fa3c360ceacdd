"""The options side by side for QML: ten tiles, up to three columns, where they come from."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.library import Library
from skinwise.content.options_sheet import OptionsSheet
from skinwise.domain.options_choice import OptionsChoice
from skinwise.presentation.chapter_rows import SourceRow, source_rows
from skinwise.presentation.option_rows import (
    OptionColumnRow,
    OptionTileRow,
    column_rows,
    tile_rows,
)
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class OptionsViewModel(QObject):
    """Nothing is chosen at first: the app leads nobody to a choice."""

    changed = Signal()
    refused = Signal()

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._library: Library | None = None
        self._sheet = OptionsSheet(option=())
        self._say: Mapping[str, str] = {}
        self._choice = OptionsChoice(())
        self._tiles = RecordListModel(OptionTileRow._fields, self)
        self._columns = RecordListModel(OptionColumnRow._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)

    def open(self, library: Library, sheet: OptionsSheet) -> None:
        """Show a sheet; what was chosen stays. Raises ContentError for a source nobody listed."""
        for option in sheet.option:
            source_rows(library, option.sources, library.words.words)
        self._library, self._sheet, self._say = library, sheet, library.words.words
        order = tuple(option.id for option in sheet.option)
        if order != self._choice.order:
            self._choice = OptionsChoice(order, fits=self._choice.fits)
        self._show()

    def start_over(self) -> None:
        """Nothing chosen, as for the next visitor."""
        self._become(OptionsChoice(self._choice.order, fits=self._choice.fits))

    @Property(RecordListModel, constant=True)
    def tiles(self) -> RecordListModel:
        """optionId, named, artwork, strands, sureWord, chosen."""
        return self._tiles

    @Property(RecordListModel, constant=True)
    def columns(self) -> RecordListModel:
        """The columns that show, one an option; see OptionColumnRow."""
        return self._columns

    @Property(RecordListModel, constant=True)
    def sources(self) -> RecordListModel:
        """Where the option that was asked about comes from."""
        return self._sources

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """How many are chosen, 0 to 3."""
        return len(self._choice.chosen)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """A fourth was asked for: one must go first."""
        return self._choice.full

    @Property(bool, notify=changed)
    def paged(self) -> bool:
        """Whether more is chosen than shows at once."""
        return len(self._choice.chosen) > self._choice.fits

    @Property(bool, notify=changed)
    def atFirst(self) -> bool:
        """Whether no column comes before those that show."""
        return self._choice.first == 0

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether no column comes after those that show."""
        return self._choice.last

    @Property(str, notify=changed)
    def where(self) -> str:
        """Which columns show: "2 of 3", or "1 and 2 of 3"."""
        numbers = [str(self._choice.first + place + 1) for place in range(len(self._choice.shown))]
        between = self._say.get("optAnd", "")
        joined = f" {between} ".join(numbers)
        form = self._say.get("partOf", "")
        return form.replace("%1", joined).replace("%2", str(len(self._choice.chosen)))

    @Slot(str)
    def toggle(self, option: str) -> None:
        """Choose an option, or take it away. An unknown one changes nothing."""
        if option in self._choice.order:
            self._become(self._choice.toggle(option))
            if self._choice.full:
                self.refused.emit()

    @Slot(int)
    def fit(self, columns: int) -> None:
        """So many columns have room."""
        self._become(self._choice.fit(columns))

    @Slot()
    def next(self) -> None:
        """The column after."""
        self._become(self._choice.turn_to(self._choice.first + 1))

    @Slot()
    def back(self) -> None:
        """The column before."""
        self._become(self._choice.turn_to(self._choice.first - 1))

    @Slot(str)
    def ask_sources(self, option: str) -> None:
        """Whose sources to show."""
        asked = next((known for known in self._sheet.option if known.id == option), None)
        if asked is not None and self._library is not None:
            self._sources.replace(source_rows(self._library, asked.sources, dict(self._say)))

    def _become(self, choice: OptionsChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self._show()

    def _show(self) -> None:
        self._tiles.replace(tile_rows(self._sheet, self._choice, self._say))
        self._columns.replace(column_rows(self._sheet, self._choice, self._say, self._today))
        self.changed.emit()
