"""Options as rows for QML. Pure: records and words in, rows out."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from skinwise.content.options_sheet import Option, OptionsSheet
from skinwise.domain.options_choice import OptionsChoice
from skinwise.presentation.rich_words import rich
from skinwise.presentation.written_dates import written


class OptionTileRow(NamedTuple):
    """A tile to pick. `strands` is a certainty, or empty when there is nothing to rate."""

    optionId: str
    named: str
    artwork: str
    strands: str
    sureWord: str
    chosen: bool


class OptionColumnRow(NamedTuple):
    """A column of the table. `counted` is -1 where nobody counted a share of a hundred."""

    optionId: str
    named: str
    artwork: str
    what: str
    people: str
    howLong: str
    compared: str
    found: str
    counted: int
    hundred: str
    countWords: str
    strands: str
    sureWord: str
    sure: str
    doubt: str
    harms: str
    ruleMark: str
    ruleWords: str
    asOf: str
    sourceCount: int
    checkedOn: str
    overdue: bool


SURE_WORDS = {
    "strong": "certaintyStrong",
    "some": "certaintySome",
    "early": "certaintyEarly",
    "none": "certaintyNone",
    "": "optNothingToRate",
}


def tile_rows(
    sheet: OptionsSheet, choice: OptionsChoice, say: Mapping[str, str]
) -> list[OptionTileRow]:
    """One an option, in the order of the sheet."""
    return [
        OptionTileRow(
            option.id,
            option.short,
            option.artwork,
            _strands(option),
            say[SURE_WORDS[_strands(option)]],
            option.id in choice.chosen,
        )
        for option in sheet.option
    ]


def column_rows(
    sheet: OptionsSheet, choice: OptionsChoice, say: Mapping[str, str], today: date
) -> list[OptionColumnRow]:
    """One an option that is shown. A column past its review date on `today` says so."""
    return [_column(option, say, today) for option in sheet.option if option.id in choice.shown]


def _column(option: Option, say: Mapping[str, str], today: date) -> OptionColumnRow:
    share, strands = option.out_of_100, _strands(option)
    overdue = today > option.review_by
    checked = say["claimChecked"].replace("%1", written(option.checked, say))
    late = say["optReviewPast"].replace("%1", written(option.review_by, say))
    return OptionColumnRow(
        option.id,
        option.name,
        option.artwork,
        option.what,
        option.studies.people,
        option.studies.how_long,
        option.studies.compared,
        option.found,
        share.count if share else -1,
        share.hundred if share else "",
        rich(share.words) if share else "",
        strands,
        say[SURE_WORDS[strands]],
        option.sure,
        option.doubt,
        option.harms,
        option.rule.mark,
        option.rule.words,
        option.rule.as_of,
        len(option.sources),
        f"{checked} {late}" if overdue else checked,
        overdue,
    )


def _strands(option: Option) -> str:
    return option.certainty.value if option.certainty else ""
