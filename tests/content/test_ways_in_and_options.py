"""Options, trust card and paths as they ship, and what their checks find when they are broken."""

from dataclasses import dataclass
from datetime import date

import msgspec
import pytest

from skinwise.content.check_options import options_findings
from skinwise.content.check_paths import path_findings
from skinwise.content.check_trust import trust_findings
from skinwise.content.finding import Finding
from skinwise.content.known import Known
from skinwise.content.library import Library
from skinwise.content.options_sheet import OPTION_ORDER, Option, OptionsSheet
from skinwise.content.record import Record
from skinwise.content.resource_folder import resource_folder
from skinwise.content.review_dates import review_dates, reviewed_parts, shipped_records
from skinwise.content.toml_file import read_record
from skinwise.content.trust_card import TrustCard
from skinwise.content.visit_paths import VisitPaths

CONTENT = resource_folder() / "content"
TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Shipped:
    library: Library
    options: OptionsSheet
    trust: TrustCard
    paths: VisitPaths


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    return Shipped(
        Library(CONTENT),
        read_record(CONTENT, "en/options.toml", OptionsSheet),
        read_record(CONTENT, "en/trust.toml", TrustCard),
        read_record(CONTENT, "en/paths.toml", VisitPaths),
    )


def known(library: Library) -> Known:
    return Known(frozenset(library.sources), None, TODAY)


def changed(sheet: OptionsSheet, index: int, **fields: object) -> OptionsSheet:
    options = list(sheet.option)
    options[index] = msgspec.structs.replace(options[index], **fields)
    return OptionsSheet(option=tuple(options))


def test_what_ships_is_whole(shipped: Shipped) -> None:
    library = shipped.library
    topics = {card.id: library.topic(card.id) for card in library.cards.topic}
    assert list(options_findings(shipped.options, known(library))) == []
    assert list(trust_findings(shipped.trust, TODAY)) == []
    assert list(path_findings(shipped.paths, library.cards, topics)) == []


def test_the_ten_options_stand_in_their_order(shipped: Shipped) -> None:
    assert tuple(option.id for option in shipped.options.option) == OPTION_ORDER
    assert len(OPTION_ORDER) == 10


def length(option: Option) -> int:
    told = (option.what, option.found, option.sure, option.doubt, option.harms, option.rule.words)
    return sum(len(words.split()) for words in told)


def test_the_options_weigh_about_the_same(shipped: Shipped) -> None:
    """A long column looks more important than a short one."""
    lengths = [length(option) for option in shipped.options.option]
    assert max(lengths) <= 2.2 * min(lengths), lengths


def test_a_hundred_is_drawn_only_for_what_was_counted_and_says_of_what(shipped: Shipped) -> None:
    drawn = {
        option.id: option.out_of_100
        for option in shipped.options.option
        if option.out_of_100 is not None
    }
    assert list(drawn) == ["injected-cells"]
    share = drawn["injected-cells"]
    assert share is not None
    assert (share.count, "mice" in share.hundred) == (5, True)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"sources": ()}, "no source"),
        ({"sources": ("nobody-1900",)}, "nobody-1900"),
        ({"found": "It helped 80 % of people."}, "percentage"),
        ({"found": "word " * 40}, "40 words"),
        ({"review_by": date(2026, 11, 1)}, "review"),
        ({"id": "magic"}, "order"),
    ],
)
def test_a_broken_option_is_found(shipped: Shipped, fields: dict[str, object], told: str) -> None:
    broken = changed(shipped.options, 4, **fields)
    found = list(options_findings(broken, known(shipped.library)))
    assert any(told in finding.message for finding in found), found


def test_an_old_rule_is_found(shipped: Shipped) -> None:
    rule = msgspec.structs.replace(shipped.options.option[0].rule, as_of="May 2024")
    found = options_findings(changed(shipped.options, 0, rule=rule), known(shipped.library))
    assert [finding.place for finding in found] == ["option[0].rule.as_of"]


def test_the_app_says_nothing_about_who_made_or_paid_for_it(shipped: Shipped) -> None:
    """Until it is agreed and true: these four are never guessed."""
    open_cells = {cell.id for cell in shipped.trust.cell if not cell.text}
    assert {"wrote", "paid", "clinic", "clinician"} <= open_cells


def test_an_answer_in_the_clinics_name_is_found(shipped: Shipped) -> None:
    cells = tuple(
        msgspec.structs.replace(cell, text="No.") if cell.fills == "clinic" else cell
        for cell in shipped.trust.cell
    )
    card = msgspec.structs.replace(shipped.trust, cell=cells)
    assert [finding.message for finding in trust_findings(card, TODAY)] == [
        "The clinic answers this itself."
    ]


def test_a_field_that_was_taken_out_is_found(shipped: Shipped) -> None:
    card = msgspec.structs.replace(shipped.trust, cell=shipped.trust.cell[1:])
    assert any("'wrote'" in finding.message for finding in trust_findings(card, TODAY))


def test_the_next_review_is_the_earliest_of_everything(shipped: Shipped) -> None:
    records = shipped_records(shipped.library)
    dates = review_dates(records)
    assert dates is not None
    parts = [part for record in records for part in reviewed_parts(record)]
    assert len(parts) > 200
    assert dates.next_review == min(part.review_by for part in parts)
    soon = changed(shipped.options, 3, review_by=date(2026, 12, 1))
    earlier = review_dates([*records, soon])
    assert earlier is not None
    assert earlier.next_review == date(2026, 12, 1)


def test_claims_deep_in_a_topic_count_too(shipped: Shipped) -> None:
    topic = shipped.library.topic("how-they-act")
    assert set(topic.claim) <= set(reviewed_parts(topic))


def test_nothing_that_ages_has_no_date() -> None:
    class Ageless(Record, kw_only=True):
        name: str

    assert review_dates([Ageless(name="x")]) is None


def path_faults(shipped: Shipped, **fields: object) -> list[Finding]:
    first = shipped.paths.path[0]
    step = msgspec.structs.replace(first.step[0], **fields)
    path = msgspec.structs.replace(first, step=(step, *first.step[1:]))
    library = shipped.library
    topics = {card.id: library.topic(card.id) for card in library.cards.topic}
    return list(path_findings(VisitPaths(path=(path,)), library.cards, topics))


@pytest.mark.parametrize(
    "fields",
    [
        {"place": "watch:nothing"},
        {"place": "read:nothing"},
        {"place": "try:same-numbers"},
        {"place": "check:"},
        {"topic": "nowhere"},
        {"seconds": 600},
    ],
)
def test_a_stop_that_is_not_there_or_takes_too_long_is_found(
    shipped: Shipped, fields: dict[str, object]
) -> None:
    assert path_faults(shipped) == []
    assert len(path_faults(shipped, **fields)) == 1


def test_a_path_does_not_hurry_its_moving_pictures(shipped: Shipped) -> None:
    """A stop lasts at least as long as its picture plays."""
    for path in shipped.paths.path:
        for step in path.step:
            kind, _, name = step.place.partition(":")
            if kind == "watch":
                plays = sum(chapter.plays for chapter in shipped.library.stage(name).chapter)
                assert step.seconds >= plays, f"{path.id}: {step.title}"
