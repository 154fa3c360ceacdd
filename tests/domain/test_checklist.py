"""Piles depend on the answers and on nothing else: not on their order, not on changes of mind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.shipped import LIBRARY
from skinwise.content.checklist_sheet import AnswerKind
from skinwise.domain.checklist import Checklist, Pile, pile_of

SHEET = LIBRARY.checklist
EMPTY = Checklist(SHEET)
CHOICES = {asked.id: [choice.id for choice in asked.answer] for asked in SHEET.question}
ANSWER = st.sampled_from(sorted(CHOICES)).flatmap(
    lambda asked: st.tuples(st.just(asked), st.sampled_from(CHOICES[asked]))
)
ANSWERS = st.lists(ANSWER, max_size=20)
OFFER = st.sampled_from([None, *(offer.id for offer in SHEET.offer)])


def answered(answers: list[tuple[str, str]], offer: str | None = None) -> Checklist:
    checklist = EMPTY if offer is None else EMPTY.choose_offer(offer)
    for question, choice in answers:
        checklist = checklist.answer(question, choice)
    return checklist


def piles(checklist: Checklist) -> dict[Pile, list[str]]:
    return {pile: [asked.id for asked in checklist.in_pile(pile)] for pile in Pile}


def test_each_kind_of_answer_has_its_pile() -> None:
    assert {kind: pile_of(kind) for kind in AnswerKind} == {
        AnswerKind.WITH_PROOF: Pile.WITH_PROOF,
        AnswerKind.WORDS_ONLY: Pile.FIND_OUT_MORE,
        AnswerKind.NOT_ANSWERED: Pile.FIND_OUT_MORE,
        AnswerKind.DOES_NOT_APPLY: None,
        AnswerKind.WARNING_SIGN: Pile.SLOW_DOWN,
    }


def test_what_was_not_asked_is_to_be_found_out() -> None:
    assert EMPTY.questions
    assert EMPTY.in_pile(Pile.FIND_OUT_MORE) == EMPTY.questions
    assert EMPTY.headline is Pile.FIND_OUT_MORE


def test_every_offer_has_a_short_path() -> None:
    for offer in SHEET.offer:
        numbers = [asked.number for asked in EMPTY.choose_offer(offer.id).questions]
        assert numbers
        assert numbers == sorted(set(numbers))


@given(st.dictionaries(st.sampled_from(sorted(CHOICES)), st.integers(0, 9)), st.randoms())
def test_any_order_of_answers_makes_the_same_piles(picked: dict[str, int], random: object) -> None:
    answers = [
        (asked, CHOICES[asked][pick % len(CHOICES[asked])]) for asked, pick in picked.items()
    ]
    turned = list(answers)
    random.shuffle(turned)
    assert piles(answered(answers)) == piles(answered(turned))
    assert answered(answers).headline is answered(turned).headline


@given(ANSWERS, OFFER)
def test_only_the_last_answer_to_a_question_counts(
    answers: list[tuple[str, str]], offer: str | None
) -> None:
    assert piles(answered(answers, offer)) == piles(answered(list(dict(answers).items()), offer))


@given(ANSWERS, OFFER)
def test_every_question_is_in_one_pile_or_does_not_apply(
    answers: list[tuple[str, str]], offer: str | None
) -> None:
    checklist = answered(answers, offer)
    for question in checklist.questions:
        holding = [pile for pile in Pile if question in checklist.in_pile(pile)]
        given = checklist.given(question)
        none = given is not None and given.kind is AnswerKind.DOES_NOT_APPLY
        assert len(holding) == (0 if none else 1)


@given(ANSWERS, OFFER)
def test_the_headline_is_the_most_careful_pile_that_is_not_empty(
    answers: list[tuple[str, str]], offer: str | None
) -> None:
    checklist = answered(answers, offer)
    full = [pile for pile in Pile if checklist.in_pile(pile)]
    assert checklist.headline is (full[0] if full else Pile.FIND_OUT_MORE)
    assert list(Pile) == [Pile.SLOW_DOWN, Pile.FIND_OUT_MORE, Pile.WITH_PROOF]


@given(ANSWERS, ANSWER)
def test_an_answer_taken_back_was_never_given(
    answers: list[tuple[str, str]], last: tuple[str, str]
) -> None:
    before = answered([one for one in answers if one[0] != last[0]])
    assert before.answer(*last).clear(last[0]) == before


@given(ANSWERS, OFFER, st.sets(st.sampled_from(sorted(CHOICES))))
def test_the_question_sheet_holds_open_questions_slow_down_first(
    answers: list[tuple[str, str]], offer: str | None, unwanted: set[str]
) -> None:
    checklist = answered(answers, offer)
    for question in unwanted:
        checklist = checklist.take_along(question, wanted=False)
    found = [checklist.pile(asked) for asked in checklist.question_sheet]
    assert set(found) <= {Pile.SLOW_DOWN, Pile.FIND_OUT_MORE}
    assert found == sorted(found, key=list(Pile).index)
    assert not unwanted & {asked.id for asked in checklist.question_sheet}
    for question in unwanted:
        checklist = checklist.take_along(question, wanted=True)
    assert checklist.question_sheet == checklist.open_questions


def test_another_offer_keeps_the_answers_that_fit() -> None:
    first, second = SHEET.offer[0].id, SHEET.offer[1].id
    asked = EMPTY.choose_offer(first).questions[0].id
    given = EMPTY.choose_offer(first).answer(asked, CHOICES[asked][0])
    back = given.choose_offer(second).choose_offer(first)
    assert back == given


def test_a_checklist_never_changes() -> None:
    asked = EMPTY.questions[0].id
    EMPTY.answer(asked, CHOICES[asked][0])
    assert not EMPTY.answers
    with pytest.raises(TypeError):
        EMPTY.answers[asked] = "x"


def test_what_does_not_exist_is_an_error() -> None:
    asked = EMPTY.questions[0].id
    for question, choice in ((asked, "nonsense"), ("nonsense", CHOICES[asked][0])):
        with pytest.raises(KeyError):
            EMPTY.answer(question, choice)
    with pytest.raises(KeyError):
        EMPTY.choose_offer("nonsense")
