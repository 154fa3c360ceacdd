"""The shell for QML: tabs, which screen shows, which sheet is open, every interface word."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.content.topic_page import TopicCard
from skinwise.presentation.check_view_model import CheckViewModel
from skinwise.presentation.mechanism_view_model import MechanismViewModel
from skinwise.presentation.options_view_model import OptionsViewModel
from skinwise.presentation.place_rows import PlaceRow, place_rows
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich
from skinwise.presentation.topic_view_model import TopicViewModel
from skinwise.presentation.visit_keeper import VisitKeeper

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

SHEETS = (
    "settings",
    "places",
    "sources",
    "left-out",
    "evidence",
    "who-is-who",
    "myth",
    "more",
    "trust",
)


class TabRow(NamedTuple):
    """One tab of the rail."""

    topicId: str
    tab: str
    glyph: str
    check: bool


@QmlElement
@QmlUncreatable("built in app.py")
class ShellViewModel(QObject):
    """`screen` is `watch`, `read`, `check` or `trouble`."""

    changed = Signal()
    sheetChanged = Signal()
    ended = Signal()

    def __init__(
        self,
        library: Library,
        keeper: VisitKeeper,
        mechanism: MechanismViewModel,
        topic: TopicViewModel,
        check: CheckViewModel,
        options: OptionsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._keeper = keeper
        self._fresh = keeper.visit
        self._mechanism = mechanism
        self._topic = topic
        self._check = check
        self._options = options
        self._screen = "trouble"
        self._sheet = ""
        self._trouble = ""
        self._places = RecordListModel(PlaceRow._fields, self)
        self._tabs = RecordListModel(TabRow._fields, self)
        self._tabs.replace(
            [
                TabRow(card.id, card.tab, card.icon, card.screen == "check")
                for card in library.cards.topic
            ]
        )

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        """Every interface word by key; Words.qml names the keys."""
        return dict(self._library.say)

    @Property(str, constant=True)
    def settingsPreview(self) -> str:
        """A sentence that shows what the settings do to words."""
        return rich(self._library.say["settingsPreview"])

    @Property(RecordListModel, constant=True)
    def tabs(self) -> RecordListModel:
        """topicId, tab, glyph, check."""
        return self._tabs

    @Property(RecordListModel, constant=True)
    def places(self) -> RecordListModel:
        """Where to go within the open topic: placeId, named, about, here."""
        return self._places

    @Property(str, notify=changed)
    def topic(self) -> str:
        """The topic that is open."""
        return self._keeper.visit.topic

    @Property(str, notify=changed)
    def screen(self) -> str:
        """What fills the page."""
        return self._screen

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """The name of what could not be shown; staff see details by `skinwise check`."""
        return self._trouble

    @Property(str, notify=sheetChanged)
    def sheet(self) -> str:
        """The sheet that lies over the page, or empty."""
        return self._sheet

    @Slot(str)
    def open_topic(self, topic_id: str) -> None:
        """To a topic: its picture where it has one, else its page. Nothing broken gets shown."""
        card = self._card(topic_id)
        if card is None:
            return
        self._mechanism.close()
        self._keeper.become(self._keeper.visit.open_topic(topic_id))
        try:
            screen = self._open(card)
        except ContentError:
            screen, self._trouble = "trouble", card.tab
        self._sheet = ""
        self._screen = screen
        self._list_places()
        self.sheetChanged.emit()
        self.changed.emit()

    @Slot(str)
    def go_to(self, place: str) -> None:
        """To a place of the open topic, as `places` names it. An unknown one changes nothing."""
        kind, _, name = place.partition(":")
        card = self._card(self._keeper.visit.topic)
        if card is None:
            return
        if kind == "read":
            self._show("read")
        elif kind == "watch" and name in card.mechanisms:
            self._open_picture(card, name)
        elif kind == "try" and name in card.tools:
            self._open_tool(card, name)
        self.close_sheet()
        self._list_places()

    @Slot()
    def show_reading(self) -> None:
        """The page of the open topic."""
        self._show("read")

    @Slot()
    def show_picture(self) -> None:
        """The picture of the open topic, where it has one."""
        if self._topic.hasMechanism:
            self._show("watch")

    @Slot(str)
    def open_sheet(self, sheet: str) -> None:
        """A sheet over the page; the picture rests meanwhile. An unknown name does nothing."""
        if sheet in SHEETS:
            if sheet != "more":
                self._mechanism.close()
            self._sheet = sheet
            self.sheetChanged.emit()

    @Slot(str)
    def open_claim(self, claim_id: str) -> None:
        """The sources of one claim."""
        self._topic.ask_sources(claim_id)
        self.open_sheet("sources")

    @Slot()
    def close_sheet(self) -> None:
        """The page again."""
        if self._sheet:
            self._topic.ask_sources("")
            self._sheet = ""
            self.sheetChanged.emit()

    @Slot()
    def end_visit(self) -> None:
        """Forget everything about this visitor and start afresh."""
        self._keeper.become(self._fresh)
        self._check.start_over()
        self._options.start_over()
        self.open_topic(self._library.cards.topic[0].id)
        self.ended.emit()

    def _open(self, card: TopicCard) -> str:
        if card.screen == "check":
            self._topic.open(self._library, card)
            self._check.open(self._library)
            return "check"
        self._topic.open(self._library, card)
        if not card.mechanisms:
            return "read"
        self._mechanism.open(self._library, card.mechanisms[0])
        return "watch"

    def _open_picture(self, card: TopicCard, mechanism_id: str) -> None:
        try:
            self._mechanism.open(self._library, mechanism_id)
            self._screen = "watch"
        except ContentError:
            self._screen, self._trouble = "trouble", card.tab
        self.changed.emit()

    def _open_tool(self, card: TopicCard, tool: str) -> None:
        try:
            if tool == "options":
                self._options.open(self._library, self._library.options)
            self._show(tool)
        except ContentError:
            self._trouble = card.tab
            self._show("trouble")

    def _list_places(self) -> None:
        card = self._card(self._keeper.visit.topic)
        if card is not None:
            shown = self._mechanism.mechanismId if self._screen == "watch" else self._screen
            self._places.replace(place_rows(self._library, card, shown))

    def _show(self, screen: str) -> None:
        if screen != self._screen:
            self._mechanism.close()
            self._screen = screen
            self._list_places()
            self.changed.emit()

    def _card(self, topic_id: str) -> TopicCard | None:
        return next((card for card in self._library.cards.topic if card.id == topic_id), None)
