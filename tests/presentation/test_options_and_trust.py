"""What QML gets: tiles, columns, the trust card's fields."""

from datetime import date

import pytest

from skinwise.content.library import Library
from skinwise.content.options_sheet import OptionsSheet
from skinwise.content.resource_folder import resource_folder
from skinwise.content.review_dates import ReviewDates
from skinwise.content.toml_file import read_record
from skinwise.content.trust_card import TrustCard
from skinwise.content.visit_paths import PathStep, VisitPaths
from skinwise.presentation.options_view_model import OptionsViewModel
from skinwise.presentation.path_view_model import PathDoors, PathViewModel
from skinwise.presentation.trust_view_model import TrustRow, TrustViewModel, trust_rows

CONTENT = resource_folder() / "content"
DATES = ReviewDates(date(2026, 11, 22), date(2027, 5, 22))


@pytest.fixture
def library() -> Library:
    return Library(CONTENT)


@pytest.fixture
def options(qapp: object, library: Library) -> OptionsViewModel:
    model = OptionsViewModel(date(2026, 11, 23))
    model.open(library, read_record(CONTENT, "en/options.toml", OptionsSheet))
    return model


def test_nothing_is_chosen_for_the_visitor(options: OptionsViewModel) -> None:
    assert options.chosen == 0
    assert [row.chosen for row in options.tiles.rows] == [False] * 10
    assert options.columns.rows == ()


def test_a_fourth_is_refused_aloud(options: OptionsViewModel) -> None:
    told: list[bool] = []
    options.refused.connect(lambda: told.append(True))
    for option in ("laser", "retinol", "needling", "tretinoin"):
        options.toggle(option)
    assert [row.optionId for row in options.columns.rows] == ["retinol", "needling", "laser"]
    assert options.full
    assert told == [True]
    options.toggle("laser")
    assert not options.full


def test_a_narrow_table_turns_its_columns(options: OptionsViewModel) -> None:
    options.fit(1)
    for option in ("retinol", "needling", "laser"):
        options.toggle(option)
    assert options.paged
    assert options.atLast
    assert options.where == "3 of 3"
    options.back()
    options.back()
    options.back()
    assert (options.atFirst, options.where) == (True, "1 of 3")
    options.fit(2)
    assert options.where == "1 and 2 of 3"
    options.fit(3)
    assert not options.paged


def test_the_next_visitor_finds_nothing_chosen(options: OptionsViewModel) -> None:
    options.toggle("laser")
    options.start_over()
    assert options.chosen == 0


def test_only_what_was_counted_has_a_count(options: OptionsViewModel) -> None:
    options.toggle("sun-protection")
    options.toggle("injected-cells")
    assert [row.counted for row in options.columns.rows] == [-1, 5]
    assert "<b>5 in 100</b>" in options.columns.rows[1].countWords


def test_past_its_review_date_a_column_says_so(qapp: object, library: Library) -> None:
    late = OptionsViewModel(date(2027, 5, 23))
    late.open(library, read_record(CONTENT, "en/options.toml", OptionsSheet))
    late.toggle("laser")
    assert late.columns.rows[0].overdue
    assert "May 22, 2027" in late.columns.rows[0].checkedOn


def test_sources_are_those_of_the_option(options: OptionsViewModel) -> None:
    options.ask_sources("sun-protection")
    assert options.sources.count == 2


def fields(
    library: Library, clinic: str = "unanswered", today: date = DATES.checked
) -> list[TrustRow]:
    card = read_record(CONTENT, "en/trust.toml", TrustCard)
    return trust_rows(card, DATES, clinic, today, library.words.words)  # type: ignore[arg-type]


def test_what_nobody_stated_is_shown_as_such(library: Library) -> None:
    rows = {row.heading: row for row in fields(library)}
    for heading in ("Who wrote it", "Who paid for it", "Does this clinic sell any of this?"):
        assert not rows[heading].stated
        assert rows[heading].words.startswith("Not stated yet")
    assert "May 22, 2027" in rows["How fresh it is"].words


@pytest.mark.parametrize(("answer", "begins"), [("sells", "Yes."), ("does-not-sell", "No.")])
def test_the_clinic_answers_for_itself(library: Library, answer: str, begins: str) -> None:
    row = next(row for row in fields(library, answer) if "clinic sell" in row.heading)
    assert row.stated
    assert row.words.startswith(begins)


def test_a_late_review_is_told(library: Library) -> None:
    late = [row for row in fields(library, today=date(2027, 5, 23)) if row.late]
    assert [row.heading for row in late] == ["How fresh it is"]
    assert late[0].words.startswith("Out of date")
    assert not any(row.late for row in fields(library, today=DATES.next_review))


def test_every_source_can_be_seen_and_folds_away(qapp: object, library: Library) -> None:
    model = TrustViewModel(DATES.checked)
    model.open(library, read_record(CONTENT, "en/trust.toml", TrustCard), lambda: DATES)
    model.refresh()
    assert model.cells.count == 11
    model.ask_sources()
    assert model.sources.count == model.sourceCount == len(library.sources)
    model.ask_sources()
    assert model.sources.count == 0


class Doors:
    """Writes down where a path led."""

    def __init__(self) -> None:
        self.went: list[str] = []

    def go(self, step: PathStep) -> None:
        self.went.append(step.place)

    def check(self) -> None:
        self.went.append("CHECK")

    def home(self) -> None:
        self.went.append("HOME")


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def path(qapp: object, library: Library, doors: Doors) -> PathViewModel:
    model = PathViewModel(PathDoors(doors.go, doors.check, doors.home))
    model.open(read_record(CONTENT, "en/paths.toml", VisitPaths), library.words.words)
    return model


def test_a_path_leads_from_the_start_to_the_question(path: PathViewModel, doors: Doors) -> None:
    assert path.stage == ""
    path.offer()
    assert path.stage == "choose"
    path.choose("five")
    stages = [path.stage]
    for _ in range(4):
        path.next()
        stages.append(path.stage)
    assert stages == ["step"] * 4 + ["say-back"]
    assert len(doors.went) == 4
    assert path.sayBack.endswith("?")
    path.back()
    assert (path.stage, path.where, path.atLast) == ("step", "Step 4 of 4", True)


def test_called_leads_home_in_one_tap_from_anywhere(path: PathViewModel, doors: Doors) -> None:
    path.choose("ten")
    path.next()
    path.called()
    assert (path.stage, doors.went[-1]) == ("", "HOME")


def test_looking_around_and_checking_leave_the_start(path: PathViewModel, doors: Doors) -> None:
    path.offer()
    path.look_around()
    assert (path.stage, doors.went) == ("", [])
    path.offer()
    path.check_offer()
    assert (path.stage, doors.went) == ("", ["CHECK"])
    path.choose("no-such-path")
    assert path.stage == ""
