"""What an author writes for the take-home page: every word of it that is not a question."""

from datetime import date
from typing import Annotated

import msgspec

from skinwise.content.record import Certainty, Id, Record, Reviewed, Words

Short = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
"""A heading, or the words beside a mark."""

PASSAGE_LETTERS = 200
Passage = Annotated[str, msgspec.Meta(min_length=1, max_length=PASSAGE_LETTERS)]
"""A few sentences. What is longer would push the page beyond one sheet of paper."""

Months = Annotated[tuple[Short, ...], msgspec.Meta(min_length=12, max_length=12)]


class PageHeadings(Record, kw_only=True):
    """The fixed words. `%1` is how many questions fit neither the code (`more`) nor the page
    (`more_in_app`)."""

    title: Short
    clinic: Short
    date: Short
    ask: Short
    own: Short
    found: Short
    sure: Short
    scan: Short
    code: Words
    """What a screen reader says for the code."""
    more: Short
    more_in_app: Short
    seen: Short
    sources: Short


class PileWords(Record, kw_only=True):
    """The three piles, in the words of the glossary."""

    slow_down: Short
    find_out_more: Short
    with_proof: Short


class HandoutPassage(Record, kw_only=True):
    """A heading with a few sentences under it. `facts` are ids of the fact sheet."""

    heading: Short
    text: Passage
    facts: tuple[str, ...] = ()


class HandoutCertainty(Record, kw_only=True):
    """A row of "How sure are we?": what it is about, and the certainty said in words."""

    certainty: Certainty
    about: Short
    words: Short
    facts: tuple[str, ...] = ()


class DateWords(Record, kw_only=True):
    """How a day is written: `%1` day, `%2` month, `%3` year; `checked` holds the day as `%1`."""

    months: Months
    day: Short
    checked: Short


class HandoutWords(Reviewed, kw_only=True):
    """`handout.toml` of one language. `report` goes by jurisdiction, such as `us`."""

    headings: PageHeadings
    piles: PileWords
    known: Annotated[tuple[HandoutPassage, ...], msgspec.Meta(min_length=3, max_length=3)]
    certainty: Annotated[tuple[HandoutCertainty, ...], msgspec.Meta(max_length=3)]
    help: HandoutPassage
    report: Annotated[dict[Id, HandoutPassage], msgspec.Meta(min_length=1)]
    notes: Annotated[tuple[Passage, ...], msgspec.Meta(min_length=1, max_length=1)]
    sources: tuple[Short, ...]
    dates: DateWords

    def written(self, day: date) -> str:
        """The day in this language, such as `November 22, 2026`."""
        month = self.dates.months[day.month - 1]
        form = self.dates.day.replace("%1", str(day.day)).replace("%2", month)
        return form.replace("%3", str(day.year))
