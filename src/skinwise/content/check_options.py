"""The options side by side: all ten in their order, each with sources, equally long."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from skinwise.content.check_dates import date_findings
from skinwise.content.check_sources import needs_sources
from skinwise.content.finding import Finding, twice, unlisted, word_count
from skinwise.content.known import Known
from skinwise.content.options_sheet import OPTION_ORDER, Option, OptionsSheet

MOST_WORDS = 26
"""Words of one field of the table: more, and one column would weigh more than another."""
FIELDS = ("what", "found", "sure", "doubt", "harms")
_SHARE = re.compile(r"\d+\s*(%|percent)")


def options_findings(sheet: OptionsSheet, known: Known) -> Iterator[Finding]:
    """What is wrong with the options."""
    ids = tuple(option.id for option in sheet.option)
    yield from twice(ids, "option[%].id")
    if ids != OPTION_ORDER:
        yield Finding(
            "option",
            "These are not the ten options in their order.",
            f"Write them in this order: {', '.join(OPTION_ORDER)}.",
        )
    for index, option in enumerate(sheet.option):
        yield from _option(option, f"option[{index}]", known.sources, known.today)
        if known.artwork is not None:
            yield from unlisted(
                (option.artwork,), known.artwork, f"option[{index}].artwork", "artwork"
            )


def _option(
    option: Option, place: str, sources: Collection[str] | None, today: date
) -> Iterator[Finding]:
    yield from date_findings(option, place, today)
    yield from needs_sources(option.sources, place, "option")
    if sources is not None:
        yield from unlisted(option.sources, sources, f"{place}.sources[%]", "source")
    if not option.rule.as_of.endswith(str(option.checked.year)):
        yield Finding(
            f"{place}.rule.as_of",
            f"“{option.rule.as_of}” is not the year it was checked, {option.checked.year}.",
            "Check the rule, then write the month and the year.",
        )
    for field in FIELDS:
        text = getattr(option, field)
        if _SHARE.search(text):
            yield Finding(
                f"{place}.{field}",
                "It gives a percentage without the people it was counted in.",
                "Say it in words, or as a count out of 100.",
            )
        if word_count(text) > MOST_WORDS:
            yield Finding(
                f"{place}.{field}",
                f"It has {word_count(text)} words; {MOST_WORDS} is the most.",
                "Say it in fewer: the columns stay equal.",
                "warning",
            )
