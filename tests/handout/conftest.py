"""A checklist of our own, so that these tests do not depend on what the shipped one asks."""

import os
import struct
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from skinwise.content.checklist_sheet import (
    AnswerChoice,
    AnswerKind,
    ChecklistSheet,
    Offer,
    Question,
)
from skinwise.content.handout_words import HandoutWords
from skinwise.content.resource_folder import resource_folder
from skinwise.content.toml_file import read_record
from skinwise.domain.checklist import Checklist
from skinwise.handout.compose import LONGEST_ASK, LONGEST_DETAIL, compose
from skinwise.handout.page import HandoutPage, PagePicture, Paper

ASKS = (
    "What makes you sure it will work for me?",
    "Is this FDA-approved for my use, or in a trial?",
    "What exactly is in it? Is anything alive?",
    "Which human trials can I read?",
    "What can go wrong? Who do I call?",
    "What does it cost in all, with repeats?",
    "May I go home and think first?",
    "Who made it, and how is it tested?",
)
DAY = date(2026, 11, 22)
ALT = "A stem cell sends messages to a resting cell."


def _question(number: int, ask: str, detail: str) -> Question:
    return Question(
        id=f"q{number:02d}",
        number=number,
        short_path=True,
        offers=("injection",),
        title=ask,
        why="Because.",
        ask=ask,
        ask_detail=detail,
        qr=ask,
        sources=(),
        answer=tuple(
            AnswerChoice(id=kind.value, kind=kind, text="t", detail="d", note="n")
            for kind in AnswerKind
        ),
        checked=DAY,
        review_by=DAY,
    )


def _sheet(questions: tuple[Question, ...]) -> ChecklistSheet:
    offer = Offer(id="injection", name="An injection", detail="d", artwork="a")
    return ChecklistSheet(offer=(offer,), question=questions)


def _words_of(length: int) -> str:
    """Text of just so many letters, in words of a usual length."""
    return ("Treatment " * length)[: length - 1] + "?"


@pytest.fixture(scope="session")
def resources() -> Path:
    return resource_folder()


@pytest.fixture(scope="session")
def words(resources: Path) -> HandoutWords:
    return read_record(resources / "content", "en/handout.toml", HandoutWords)


@pytest.fixture(scope="session")
def sheet() -> ChecklistSheet:
    return _sheet(tuple(_question(n, ask, f"Detail {n}.") for n, ask in enumerate(ASKS, start=1)))


@pytest.fixture(scope="session")
def long_sheet() -> ChecklistSheet:
    """As many letters as a page takes, in every question."""
    ask, detail = _words_of(LONGEST_ASK), _words_of(LONGEST_DETAIL)
    return _sheet(tuple(_question(number, ask, detail) for number in range(1, 9)))


@pytest.fixture(scope="session")
def checklist(sheet: ChecklistSheet) -> Checklist:
    """One slow down, six to find out, one with proof."""
    answered = Checklist(sheet).answer("q02", "warning-sign")
    return answered.answer("q03", "words-only").answer("q08", "with-proof")


@pytest.fixture(scope="session")
def still() -> bytes:
    """A PNG file in the stage's shape: dark stripes, to stand for a scene."""
    width, height = 796, 484
    row = b"\0" + bytes(90 if x // 40 % 2 else 200 for x in range(width))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * height)),
        (b"IEND", b""),
    )
    png = b"\x89PNG\r\n\x1a\n"
    for name, data in parts:
        png += struct.pack(">I", len(data)) + name + data
        png += struct.pack(">I", zlib.crc32(name + data))
    return png


MakePage = Callable[..., HandoutPage]


@pytest.fixture(scope="session")
def make_page(words: HandoutWords, checklist: Checklist, still: bytes) -> MakePage:
    """A page with a picture; any part of it can be given."""

    def make(**parts: object) -> HandoutPage:
        given = {
            "checklist": checklist,
            "language": "en",
            "paper": Paper.LETTER,
            "picture": PagePicture(still, ALT),
            "seen": ("How they act", "Creams & serums"),
            **parts,
        }
        return compose(words, **given)  # type: ignore[arg-type]

    return make


@pytest.fixture(autouse=True)
def _one_application(qapp: object) -> None:
    """The command paints stills: the application that it finds is the tests' own."""
