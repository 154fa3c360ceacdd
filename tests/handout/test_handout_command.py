"""`skinwise handout`: the shipped content to a file, and one helpful line for every mistake."""

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from skinwise.command_line.handout import add_parser, run
from skinwise.content.handout_words import HandoutWords
from skinwise.content.library import Library

Run = Callable[..., int]


@pytest.fixture
def skinwise() -> Run:
    def call(*words: str, **given: object) -> int:
        parser = argparse.ArgumentParser(prog="skinwise")
        add_parser(parser.add_subparsers())
        options = parser.parse_args(["handout", *words])
        assert options.run is run
        return run(options, **given)  # type: ignore[arg-type]

    return call


def text_of(path: Path) -> str:
    pages = PdfReader(path).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


def short_path(resources: Path) -> list[str]:
    sheet = Library(resources / "content").checklist
    return [asked.ask for asked in sheet.question if asked.short_path]


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_short_path_by_default(
    skinwise: Run, resources: Path, tmp_path: Path, paper: str
) -> None:
    out = tmp_path / "page.pdf"
    assert skinwise("--paper", paper, str(out)) == 0
    text = text_of(out)
    asked = short_path(resources)
    assert len(asked) >= 5
    places = [text.find(ask) for ask in asked[:6]]
    assert -1 not in places
    assert places == sorted(places)
    assert "slow down" not in text  # nothing was answered, so there are no piles


def test_chosen_questions_in_their_order(skinwise: Run, resources: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.pdf"
    assert skinwise("--questions", "q20, q01,q20", str(out)) == 0
    text = text_of(out)
    sheet = Library(resources / "content").checklist
    asks = {asked.id: asked.ask for asked in sheet.question}
    assert 0 < text.find(asks["q20"]) < text.find(asks["q01"])
    assert asks["q14"] not in text


def test_topics_and_their_picture(
    skinwise: Run, still: bytes, tmp_path: Path, resources: Path
) -> None:
    asked: list[tuple[str, float, int]] = []

    def make_still(_library: Library, mechanism: str, t: float, width: int) -> bytes:
        asked.append((mechanism, t, width))
        return still

    out = tmp_path / "page.pdf"
    assert (
        skinwise("--topics", "how-they-act,check-a-treatment", str(out), make_still=make_still) == 0
    )
    library = Library(resources / "content")
    assert asked == [("paracrine", library.stage("paracrine").chapter[-1].end, 1200)]
    seen = [
        card.tab for card in library.cards.topic if card.id in {"check-a-treatment", "how-they-act"}
    ]
    assert f"What I saw: {', '.join(seen)}" in text_of(out)
    assert len(PdfReader(out).pages[0].images) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--topics", "moon"), "no topic 'moon': choose from skin-and-collagen, stem-cells"),
        (("--questions", "q99"), "no question 'q99': choose from q01, q02"),
        (("--locale", "tlh"), "no locale 'tlh': choose from en"),
        (("--paper", "napkin"), "no paper 'napkin': choose from letter, a4"),
    ],
)
def test_wrong_use_names_the_choices(
    skinwise: Run,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    said: str,
) -> None:
    out = tmp_path / "page.pdf"
    assert skinwise(*words, str(out)) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not out.exists()


def test_where_nothing_can_be_written(
    skinwise: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "gone" / "page.pdf"
    assert skinwise(str(out)) == 1
    told = capsys.readouterr().err
    assert str(out) in told
    assert "No such file or directory" in told
    assert told.count("\n") == 1


def test_broken_words_are_said_with_file_and_line(
    skinwise: Run, resources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "resources"
    shutil.copytree(resources / "content", broken / "content")
    words = broken / "content" / "en" / "handout.toml"
    words.write_text(words.read_text("utf-8").replace('scan = "', 'scan = 1 # "'), "utf-8")
    assert skinwise(str(tmp_path / "page.pdf"), resources=broken) == 1
    told = capsys.readouterr().err
    assert "en/handout.toml, line" in told
    assert "headings.scan" in told


def test_every_printed_letter_of_the_shipped_words_has_a_glyph(
    words: HandoutWords, resources: Path
) -> None:
    from skinwise.handout.letters import letters_of

    used = set(msgspec.json.encode(words).decode())
    assert {
        letter for letter in used if ord(letter) not in letters_of(resources / "fonts")
    } == set()
