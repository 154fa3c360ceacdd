"""Chapters, legend, sources as rows for QML."""

from typing import NamedTuple

from skinwise.content.library import Library
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.source_list import Source
from skinwise.domain.mechanism import Mechanism
from skinwise.presentation.written_dates import written


class ChapterRow(NamedTuple):
    """One station of the scrubber. `at` is 0..1 along the scrubber."""

    number: int
    title: str
    at: float


class LegendEntry(NamedTuple):
    """One row of "Who is who"."""

    name: str
    shape: str
    artwork: str


class SourceRow(NamedTuple):
    """One source as a reader sees it."""

    title: str
    detail: str
    people: str
    checked: str
    summary: bool


def chapter_rows(mechanism: Mechanism, words: MechanismWords) -> list[ChapterRow]:
    """One a chapter."""
    count = len(mechanism.chapters)
    return [
        ChapterRow(index + 1, words.chapters[chapter.id].title, index / count)
        for index, chapter in enumerate(mechanism.chapters)
    ]


def legend_rows(mechanism: Mechanism, words: MechanismWords) -> list[LegendEntry]:
    """One a legend row."""
    return [
        LegendEntry(words.legend[row.id].name, words.legend[row.id].shape, row.artwork)
        for row in mechanism.script.legend
    ]


def source_rows(library: Library, ids: tuple[str, ...], say: dict[str, str]) -> list[SourceRow]:
    """One a source, in the order of the ids. `say` is the interface words."""
    return [_source_row(library.source(source_id), say) for source_id in ids]


def _source_row(source: Source, say: dict[str, str]) -> SourceRow:
    kind = say.get("kind" + "".join(part.title() for part in source.kind.split("-")), source.kind)
    detail = " · ".join(part for part in (source.by, str(source.year), kind, source.where) if part)
    people = say["sourcePeople"].replace("%1", str(source.people)) if source.people else ""
    checked = say["sourceChecked"].replace("%1", written(source.checked, say))
    return SourceRow(source.title, detail, people, checked, source.read == "summary")
