"""The list of sources: each once, each with a year and people that can be."""

from collections.abc import Iterator
from datetime import date

from skinwise.content.check_dates import date_findings
from skinwise.content.finding import Finding, twice
from skinwise.content.source_list import SourceList

OLDEST = 1600


def source_findings(sources: SourceList, today: date) -> Iterator[Finding]:
    """What is wrong with the list."""
    yield from twice((source.id for source in sources.source), "source[%].id")
    for index, source in enumerate(sources.source):
        place = f"source[{index}]"
        yield from date_findings(source, place, today)
        if not OLDEST <= source.year <= source.checked.year:
            yield Finding(
                f"{place}.year",
                f"The year {source.year} cannot be.",
                "Give the year in which it came out.",
            )
        if source.people is not None and source.people < 1:
            yield Finding(
                f"{place}.people",
                f"{source.people} people cannot be.",
                "Give how many were studied, or leave it out.",
            )


def needs_sources(sources: tuple[str, ...], place: str, what: str) -> Iterator[Finding]:
    """That a `what` says where it comes from."""
    if not sources:
        yield Finding(
            f"{place}.sources".removeprefix("."),
            f"This {what} has no source.",
            "Name a source, or leave it out.",
        )
