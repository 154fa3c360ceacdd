"""Every problem of a whole content folder in one pass, none hiding another.

A check of one record (`check_topics`, `check_stage` and so on) knows neither files nor lines.
This file and `check_language` bring them together, and look at what only the whole folder can
tell: ids that cross files, files that are missing, files that nothing leads to.
"""

from datetime import date
from pathlib import Path, PurePosixPath

from skinwise.content.check_artwork import stage_artwork
from skinwise.content.check_dates import date_findings
from skinwise.content.check_language import check_language, named_as_its_file
from skinwise.content.check_letters import letter_findings
from skinwise.content.check_sources import needs_sources, source_findings
from skinwise.content.check_stage import stage_findings
from skinwise.content.content_files import README, kind_of, languages
from skinwise.content.finding import unlisted
from skinwise.content.known import Known
from skinwise.content.problem import Problem
from skinwise.content.shelf import Shelf
from skinwise.content.source_list import SourceList
from skinwise.content.stage_script import StageScript
from skinwise.content.topic_page import TopicCards

SOURCES = "sources.toml"


def check_library(
    content_folder: Path, artwork: frozenset[str] | None, today: date
) -> list[Problem]:
    """Every problem below the folder, in the order of files and lines. Never raises for content.

    `artwork` is the names of all artwork; None leaves artwork out.
    """
    shelf = Shelf(content_folder)
    for name in shelf.names:
        kind = kind_of(name)
        if kind is not None:
            shelf.read(name, kind)
    known = Known(_sources(shelf, today), artwork, today)
    for language in languages(shelf.names):
        check_language(shelf, language, known)
    for name in shelf.names:
        if kind_of(name) is StageScript:
            _stage(shelf, name, known)
    for name, record in shelf.records().items():
        shelf.tell(name, letter_findings(record))
    _strays(shelf)
    return sorted(
        dict.fromkeys(shelf.problems), key=lambda it: (it.file, it.line or 0, it.place, it.message)
    )


def _sources(shelf: Shelf, today: date) -> frozenset[str] | None:
    """Every id that is listed; None when the list is broken."""
    shelf.used.add(SOURCES)
    listed = shelf.read(SOURCES, SourceList)
    if listed is None:
        return None
    shelf.tell(SOURCES, source_findings(listed, today))
    return frozenset(source.id for source in listed.source)


def _stage(shelf: Shelf, name: str, known: Known) -> None:
    script = shelf.read(name, StageScript)
    if script is None:
        return
    shelf.tell(name, named_as_its_file(script.id, name))
    shelf.tell(name, date_findings(script, "", known.today))
    shelf.tell(name, needs_sources(script.sources, "", "mechanism"))
    if known.sources is not None:
        shelf.tell(name, unlisted(script.sources, known.sources, "sources[%]", "source"))
    shelf.tell(name, stage_findings(script))
    if known.artwork is not None:
        shelf.tell(name, stage_artwork(script, known.artwork))


def _strays(shelf: Shelf) -> None:
    """Files that nothing leads to. Where tabs cannot be read, nobody knows what they lead to."""
    tabs = [f"{language}/topics.toml" for language in languages(shelf.names)]
    whole = all(shelf.find(name, TopicCards) is not None for name in tabs)
    for name in shelf.names:
        if not whole and kind_of(name) is not None:
            continue
        if name not in shelf.used and PurePosixPath(name).name != README:
            shelf.problems.append(
                Problem(
                    name,
                    "",
                    "Nothing leads to this file, so nobody sees it.",
                    "Take it out, or correct its name.",
                    severity="warning",
                )
            )
