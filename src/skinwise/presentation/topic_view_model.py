"""The page of a topic for QML: sections, claims with their certainty, sources."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.library import Library
from skinwise.content.topic_page import Claim, Topic, TopicCard
from skinwise.presentation.chapter_rows import SourceRow, source_rows
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich
from skinwise.presentation.written_dates import written

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


class BlockRow(NamedTuple):
    """One block of a page. `kind` is main, heading, text, point, claim or summary.

    A claim has a certainty; a claim about the law of a place has `rule` instead, since strands
    beside "not approved" would read as praise.
    """

    kind: str
    words: str
    certainty: str
    detail: str
    claimId: str


class PageRow(NamedTuple):
    """A page of the topic."""

    number: int
    name: str
    current: bool


@QmlElement
@QmlUncreatable("built in app.py")
class TopicViewModel(QObject):
    """One topic, opened at one of its pages."""

    opened = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._card: TopicCard | None = None
        self._topic: Topic | None = None
        self._page = 0
        self._pages = RecordListModel(PageRow._fields, self)
        self._blocks = RecordListModel(BlockRow._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)
        self._source_count = 0

    def open(self, library: Library, card: TopicCard) -> None:
        """Show a topic's first page. Raises ContentError when its file is not whole."""
        topic = library.topic(card.id)
        _sources_of(topic.claim, library)
        self._library, self._card, self._topic = library, card, topic
        self._source_count = len(_used(topic.claim))
        self.turn_to(0)
        self.ask_sources("")
        self.opened.emit()

    @Property(RecordListModel, constant=True)
    def pages(self) -> RecordListModel:
        """number, name, current."""
        return self._pages

    @Property(RecordListModel, constant=True)
    def blocks(self) -> RecordListModel:
        """The page as blocks, one below the other."""
        return self._blocks

    @Property(RecordListModel, constant=True)
    def sources(self) -> RecordListModel:
        """Sources of the claim that was asked about, else of every claim of the topic."""
        return self._sources

    @Property(int, notify=opened)
    def sourceCount(self) -> int:
        """How many sources the whole topic rests on."""
        return self._source_count

    @Property(int, notify=turned)
    def page(self) -> int:
        """0-based."""
        return self._page

    @Property(str, notify=turned)
    def pageTitle(self) -> str:
        """What the page is called."""
        return self._topic.page[self._page].title if self._topic else ""

    @Property(str, notify=turned)
    def nextTitle(self) -> str:
        """What the next page is called; empty on the last."""
        if self._topic is None or self._page + 1 >= len(self._topic.page):
            return ""
        return self._topic.page[self._page + 1].title

    @Property(str, notify=opened)
    def topicId(self) -> str:
        """Which one is open."""
        return self._card.id if self._card else ""

    @Property(str, notify=opened)
    def question(self) -> str:
        """The title question."""
        return self._card.question if self._card else ""

    @Property(bool, notify=opened)
    def hasMechanism(self) -> bool:
        """Whether there is a picture that moves."""
        return bool(self._card and self._card.mechanisms)

    @Property(str, notify=opened)
    def misconception(self) -> str:
        """Completes "This does not mean…"."""
        return rich(self._topic.misconception) if self._topic else ""

    @Property(str, notify=opened)
    def checkedOn(self) -> str:
        """When its facts were checked, as people write a date."""
        if self._topic is None or self._library is None:
            return ""
        return written(self._topic.checked, self._library.say)

    @Slot(int)
    def turn_to(self, page: int) -> None:
        """To a page (0-based), held within the topic's pages."""
        if self._topic is None or self._library is None:
            return
        self._page = min(len(self._topic.page) - 1, max(0, page))
        self._pages.replace(
            [
                PageRow(number + 1, shown.title, number == self._page)
                for number, shown in enumerate(self._topic.page)
            ]
        )
        self._blocks.replace(_blocks(self._topic, self._page, self._library.say))
        self.turned.emit()

    @Slot(str)
    def ask_sources(self, claim_id: str) -> None:
        """Whose sources to show: one claim's, or all when empty."""
        if self._topic is None or self._library is None:
            return
        asked = tuple(claim for claim in self._topic.claim if claim.id == claim_id)
        self._sources.replace(_sources_of(asked or self._topic.claim, self._library))


def _used(claims: tuple[Claim, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for claim in claims for source in claim.sources))


def _sources_of(claims: tuple[Claim, ...], library: Library) -> list[SourceRow]:
    return source_rows(library, _used(claims), library.say)


def _blocks(topic: Topic, number: int, say: dict[str, str]) -> list[BlockRow]:
    page = topic.page[number]
    claims = {claim.id: claim for claim in topic.claim}
    rows = [BlockRow("main", rich(page.main), "", "", "")]
    for section in page.section:
        rows.append(BlockRow("heading", rich(section.heading), "", "", ""))
        rows += [BlockRow("text", rich(text), "", "", "") for text in section.text]
        rows += [BlockRow("point", rich(point), "", "", "") for point in section.points]
        rows += [_claim(claims[name], say) for name in section.claims if name in claims]
    rows.append(BlockRow("summary", rich(page.summary), "", "", ""))
    told = {name for shown in topic.page for part in shown.section for name in part.claims}
    rest = [claim for claim in topic.claim if claim.id not in told]
    if rest and number == len(topic.page) - 1:
        rows.append(BlockRow("heading", say["readMoreFacts"], "", "", ""))
        rows += [_claim(claim, say) for claim in rest]
    return rows


def _claim(claim: Claim, say: dict[str, str]) -> BlockRow:
    parts = [say["claimChecked"].replace("%1", written(claim.checked, say))]
    if claim.as_of:
        parts.insert(0, say["claimAsOf"].replace("%1", claim.as_of))
    if claim.doubt:
        parts.insert(0, rich(claim.doubt))
    certainty = "rule" if claim.jurisdiction else claim.certainty.value
    return BlockRow("claim", rich(claim.text), certainty, " ".join(parts), claim.id)
