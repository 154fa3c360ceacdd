"""The take-home page as a value: one description for paper, PDF, picture and code.

It has no name in it and no place for one: `headings.clinic` and `headings.date` stand beside
empty lines. Text may hold `**two stars**` around words that are to be bold.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from skinwise.domain.checklist import Pile


class Paper(Enum):
    """Sizes of paper that a clinic's printer holds."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A still. `png` is a whole PNG file; `alt` says what there is to see."""

    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class PagePassage:
    """A heading and a few sentences."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class PageQuestion:
    """A question with the mark of its pile and a line of help, which may be empty."""

    mark: Pile
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class PageFound:
    """One pile and how many questions lie in it. Piles are never added up."""

    pile: Pile
    count: int
    words: str


@dataclass(frozen=True, slots=True)
class PageCertainty:
    """`level` 0 none, 1 early, 2 some, 3 strong; `words` say the same."""

    level: int
    about: str
    words: str


@dataclass(frozen=True, slots=True)
class PageHeadings:
    """The fixed words of the page."""

    clinic: str
    date: str
    ask: str
    own: str
    found: str
    sure: str
    scan: str
    code: str
    """What a screen reader says for the code."""
    sources: str


@dataclass(frozen=True, slots=True)
class HandoutPage:
    """Everything on the page, in reading order but for `qr_text`, the plain text of the code.

    `found` is empty when nothing was answered; `sources` are short names; `content_date` is the
    day on which the facts were checked and `date_line` the same in words.
    """

    title: str
    language: str
    paper: Paper
    headings: PageHeadings
    picture: PagePicture | None
    seen: str
    known: tuple[PagePassage, ...]
    mark_words: Mapping[Pile, str]
    """What a screen reader says for a mark."""
    questions: tuple[PageQuestion, ...]
    more: str
    """Says how many questions were left off; empty when none was."""
    found: tuple[PageFound, ...]
    certainties: tuple[PageCertainty, ...]
    help: PagePassage
    report: PagePassage
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    content_date: date
    date_line: str
    qr_text: str
