"""What was answered becomes the page: marks, piles, order, and nothing that names a person."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skinwise.content.checklist_sheet import AnswerKind, ChecklistSheet
from skinwise.content.handout_words import HandoutWords
from skinwise.domain.checklist import Checklist, Pile
from skinwise.handout.compose import MOST_QUESTIONS, compose, shortened
from skinwise.handout.page import HandoutPage, Paper

Make = Callable[..., HandoutPage]


def test_slow_down_comes_first_with_its_mark(make_page: Make) -> None:
    asked = make_page().questions
    assert [question.mark for question in asked] == [Pile.SLOW_DOWN] + [Pile.FIND_OUT_MORE] * 5
    assert asked[0].text == "Is this FDA-approved for my use, or in a trial?"


def test_three_piles_each_with_its_count_and_no_sum(make_page: Make) -> None:
    found = make_page().found
    assert [(pile.pile, pile.count) for pile in found] == [
        (Pile.SLOW_DOWN, 1),
        (Pile.FIND_OUT_MORE, 6),
        (Pile.WITH_PROOF, 1),
    ]


def test_nothing_answered_shows_no_piles(make_page: Make, sheet: ChecklistSheet) -> None:
    assert make_page(checklist=Checklist(sheet)).found == ()


def test_a_seventh_question_is_told_of(make_page: Make) -> None:
    page = make_page()
    assert len(page.questions) == MOST_QUESTIONS
    assert page.more == "+1 more in Skinwise"


def test_a_question_left_out_is_not_taken_along(make_page: Make, checklist: Checklist) -> None:
    page = make_page(checklist=checklist.take_along("q02", wanted=False))
    assert "FDA-approved" not in " ".join(question.text for question in page.questions)
    assert "FDA-approved" not in page.qr_text


def test_certainty_levels_and_date_in_words(make_page: Make) -> None:
    page = make_page()
    assert [row.level for row in page.certainties] == [3, 2, 1]
    assert page.date_line == "Facts checked November 22, 2026."


def test_an_unknown_jurisdiction_still_says_how_to_report(make_page: Make) -> None:
    assert make_page(jurisdiction="atlantis").report == make_page().report


def test_shortened_cuts_between_words() -> None:
    assert shortened("one two three", 13) == "one two three"
    assert shortened("one two three", 12) == "one two…"
    assert shortened("x" * 50, 10) == "x" * 9 + "…"


ANSWERS = st.dictionaries(
    st.sampled_from([f"q{number:02d}" for number in range(1, 9)]),
    st.sampled_from([kind.value for kind in AnswerKind]),
)


@given(answers=ANSWERS, paper=st.sampled_from(Paper))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answers_give_a_page(
    answers: dict[str, str], paper: Paper, sheet: ChecklistSheet, words: HandoutWords
) -> None:
    checklist = Checklist(sheet)
    for question, choice in answers.items():
        checklist = checklist.answer(question, choice)
    page = compose(words, checklist, language="en", paper=paper)
    marks = [question.mark for question in page.questions]
    assert marks == sorted(marks, key=list(Pile).index)
    assert Pile.WITH_PROOF not in marks
    assert len(marks) == min(MOST_QUESTIONS, len(checklist.open_questions))
    assert page.qr_text
