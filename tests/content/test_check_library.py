"""A whole content folder: one pass, every file, each mistake told once and where it is."""

import pytest

from helpers.breakable_content import (
    PAGE,
    SHEET,
    SOURCES,
    STAGE,
    TABS,
    TODAY,
    TOPIC,
    WORDS,
    BreakableContent,
    many,
)
from skinwise.content.check_checklist import CODE_BYTES, CODE_QUESTIONS
from skinwise.content.check_library import check_library
from skinwise.handout.compose import MOST_QUESTIONS
from skinwise.handout.qr_text import MOST_BYTES


def test_what_is_shipped_has_no_finding(content: BreakableContent) -> None:
    assert content.check() == []


def test_one_pass_finds_what_is_broken_in_every_file(content: BreakableContent) -> None:
    everything = sorted(content.folder.rglob("*.toml"))
    assert len(everything) > 15
    for path in everything:
        path.write_text(path.read_text("utf-8") + "\n= broken\n", "utf-8")
    problems = content.check()
    assert {problem.file for problem in problems} == {
        path.relative_to(content.folder).as_posix() for path in everything
    }
    assert all("This is not TOML" in problem.message for problem in problems)


def test_two_mistakes_in_one_file_are_both_told(content: BreakableContent) -> None:
    content.change(STAGE, r"^scale = 0\.82", "scale = 0")
    content.change(STAGE, r"^every = 1\.5", "every = 0.000001")
    content.change(STAGE, r'^artwork = "red_cell"', 'artwork = "blue_cell"')
    places = {problem.place for problem in content.check()}
    assert {"actor[4].scale", "actor[4].every", "actor[4].artwork"} <= places


@pytest.mark.parametrize("name", [SOURCES, WORDS, TABS, SHEET, PAGE])
def test_a_file_that_must_be_there(content: BreakableContent, name: str) -> None:
    (content.folder / name).unlink()
    (problem,) = content.check()
    assert (problem.file, problem.place, problem.line) == (name, "", None)
    assert "No such file" in problem.message
    assert problem.remedy == "Put the file back."


def test_a_broken_list_of_sources_is_told_once(content: BreakableContent) -> None:
    content.change(SOURCES, r"^year = 1955", "year = ")
    (problem,) = content.check()
    assert problem.file == SOURCES


@pytest.mark.parametrize(
    "name",
    ["en/topics/old-idea.toml", "stage/old.toml", "en/words.toml.orig", "notes.toml", "fr2/x.toml"],
)
def test_a_file_that_nothing_leads_to(content: BreakableContent, name: str) -> None:
    stray = content.folder / name
    stray.parent.mkdir(exist_ok=True)
    like = content.folder / (STAGE if name.startswith("stage") else TOPIC)
    stray.write_text(
        like.read_text("utf-8")
        .replace('"how-they-act"', '"old-idea"')
        .replace('id = "paracrine"', 'id = "old"')
        .replace('topic = "old-idea"', 'topic = "how-they-act"'),
        "utf-8",
    )
    (problem,) = content.check()
    assert (problem.file, problem.severity) == (name, "warning")
    assert "Nothing leads to this file" in problem.message
    assert "Take it out" in problem.remedy


def test_another_language_is_checked_like_the_first(content: BreakableContent) -> None:
    for path in sorted((content.folder / "en").rglob("*.toml")):
        copied = content.folder / "es" / path.relative_to(content.folder / "en")
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(path.read_bytes())
    assert content.check() == []
    content.change("es/mechanisms/paracrine.toml", r"^caption = .*?$", f'caption = "{many(30)}"')
    (content.folder / "es" / "words.toml").unlink()
    told = [(problem.file, problem.place) for problem in content.check()]
    assert told == [
        ("es/mechanisms/paracrine.toml", "chapters.slowed-makers.caption"),
        ("es/words.toml", ""),
    ]


def test_without_artwork_nothing_is_said_about_it(content: BreakableContent) -> None:
    content.change(STAGE, r'^artwork = "paracrine_scenery"', 'artwork = "nowhere"')
    assert check_library(content.folder, None, TODAY) == []
    assert len(check_library(content.folder, frozenset(), TODAY)) > 50


def test_the_code_has_the_room_that_the_page_gives_it() -> None:
    assert (CODE_BYTES, CODE_QUESTIONS) == (MOST_BYTES, MOST_QUESTIONS)
