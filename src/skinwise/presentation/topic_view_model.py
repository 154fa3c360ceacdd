"""The page of a topic for QML: sections, claims with their certainty, sources."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from skinwise.content.library import Library
from skinwise.content.topic_page import Claim, Topic, TopicCard
from skinwise.presentation.chapter_rows import SourceRow, source_rows
from skinwise.presentation.qml_property import Property
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


class BlockRow(NamedTuple):
    """One block of a page. `kind` is title, main, heading, text, point, claim or summary."""

    kind: str
    words: str
    certainty: str
    detail: str


@QmlElement
@QmlUncreatable("built in app.py")
class TopicViewModel(QObject):
    """One topic, opened."""

    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: TopicCard | None = None
        self._topic: Topic | None = None
        self._blocks = RecordListModel(BlockRow._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)

    def open(self, library: Library, card: TopicCard) -> None:
        """Show a topic. Raises ContentError when its file is not whole."""
        topic = library.topic(card.id)
        say = library.words.words
        used = dict.fromkeys(source for claim in topic.claim for source in claim.sources)
        self._sources.replace(source_rows(library, tuple(used), say))
        self._card, self._topic = card, topic
        self._blocks.replace(_blocks(topic, say))
        self.opened.emit()

    @Property(QObject, constant=True)
    def blocks(self) -> RecordListModel:
        """The pages as blocks, one below the other."""
        return self._blocks

    @Property(QObject, constant=True)
    def sources(self) -> RecordListModel:
        """Every source of the topic's claims, each once."""
        return self._sources

    @Property(str, notify=opened)
    def topicId(self) -> str:  # noqa: N802
        """Which one is open."""
        return self._card.id if self._card else ""

    @Property(str, notify=opened)
    def question(self) -> str:
        """The title question."""
        return self._card.question if self._card else ""

    @Property(bool, notify=opened)
    def hasMechanism(self) -> bool:  # noqa: N802
        """Whether there is a picture that moves."""
        return bool(self._card and self._card.mechanism)

    @Property(str, notify=opened)
    def misconception(self) -> str:
        """Completes "This does not mean…"."""
        return rich(self._topic.misconception) if self._topic else ""

    @Property(str, notify=opened)
    def checkedOn(self) -> str:  # noqa: N802
        """When its facts were checked, as a date."""
        return self._topic.checked.isoformat() if self._topic else ""


def _blocks(topic: Topic, say: dict[str, str]) -> list[BlockRow]:
    claims = {claim.id: claim for claim in topic.claim}
    rows: list[BlockRow] = []
    for page in topic.page:
        rows.append(BlockRow("title", rich(page.title), "", ""))
        rows.append(BlockRow("main", rich(page.main), "", ""))
        for section in page.section:
            rows.append(BlockRow("heading", rich(section.heading), "", ""))
            rows += [BlockRow("text", rich(text), "", "") for text in section.text]
            rows += [BlockRow("point", rich(point), "", "") for point in section.points]
            rows += [_claim(claims[name], say) for name in section.claims if name in claims]
        rows.append(BlockRow("summary", rich(page.summary), "", ""))
    told = {name for page in topic.page for part in page.section for name in part.claims}
    rest = [claim for claim in topic.claim if claim.id not in told]
    if rest:
        rows.append(BlockRow("heading", rich(say["readMoreFacts"]), "", ""))
        rows += [_claim(claim, say) for claim in rest]
    return rows


def _claim(claim: Claim, say: dict[str, str]) -> BlockRow:
    parts = [say["claimChecked"].replace("%1", claim.checked.isoformat())]
    if claim.as_of:
        parts.insert(0, say["claimAsOf"].replace("%1", claim.as_of))
    if claim.doubt:
        parts.insert(0, rich(claim.doubt))
    return BlockRow("claim", rich(claim.text), claim.certainty.value, " ".join(parts))
