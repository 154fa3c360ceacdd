"""A checklist as rows for QML. Pure: a checklist and words in, rows out."""

from collections.abc import Mapping
from typing import NamedTuple

from skinwise.content.checklist_sheet import Question
from skinwise.domain.checklist import Checklist, Pile


class OfferRow(NamedTuple):
    """A treatment that may have been offered."""

    offerId: str
    name: str
    detail: str
    artwork: str
    chosen: bool


class AnswerRow(NamedTuple):
    """An answer to the question that is open."""

    answerId: str
    words: str
    detail: str
    chosen: bool


class StepRow(NamedTuple):
    """A question's mark on the way through."""

    number: int
    title: str
    answered: bool
    current: bool


class NoteRow(NamedTuple):
    """A line of "Your list so far". `pile` is empty for what does not apply."""

    step: int
    words: str
    note: str
    pile: str


class SheetRow(NamedTuple):
    """A question to take along."""

    questionId: str
    ask: str
    detail: str
    pile: str
    wanted: bool


class PileRow(NamedTuple):
    """A pile of the summary: how many are in it, never a sum of all."""

    pile: str
    name: str
    number: int


PILE_WORDS = {
    Pile.SLOW_DOWN: "pileSlowDown",
    Pile.FIND_OUT_MORE: "pileFindOutMore",
    Pile.WITH_PROOF: "pileWithProof",
}
HEADLINE_WORDS = {
    Pile.SLOW_DOWN: "headlineSlowDown",
    Pile.FIND_OUT_MORE: "headlineFindOutMore",
    Pile.WITH_PROOF: "headlineWithProof",
}


def offer_rows(checklist: Checklist) -> list[OfferRow]:
    """One an offer."""
    return [
        OfferRow(offer.id, offer.name, offer.detail, offer.artwork, offer.id == checklist.offer)
        for offer in checklist.sheet.offer
    ]


def answer_rows(checklist: Checklist, question: Question) -> list[AnswerRow]:
    """One an answer of the question."""
    given = checklist.answers.get(question.id)
    return [
        AnswerRow(choice.id, choice.text, choice.detail, choice.id == given)
        for choice in question.answer
    ]


def step_rows(checklist: Checklist, current: int) -> list[StepRow]:
    """One a question."""
    return [
        StepRow(index + 1, question.title, question.id in checklist.answers, index == current)
        for index, question in enumerate(checklist.questions)
    ]


def note_rows(checklist: Checklist) -> list[NoteRow]:
    """One an answered question."""
    rows = []
    for index, question in enumerate(checklist.questions):
        given = checklist.given(question)
        if given is not None:
            pile = checklist.pile(question)
            rows.append(NoteRow(index, question.title, given.note, pile.value if pile else ""))
    return rows


def sheet_rows(checklist: Checklist) -> list[SheetRow]:
    """One an open question, slow down first."""
    return [
        SheetRow(
            question.id,
            question.ask,
            question.ask_detail,
            (checklist.pile(question) or Pile.FIND_OUT_MORE).value,
            question.id not in checklist.left_out,
        )
        for question in checklist.open_questions
    ]


def pile_rows(checklist: Checklist, say: Mapping[str, str]) -> list[PileRow]:
    """One a pile, in the order of the glossary."""
    return [
        PileRow(pile.value, say[PILE_WORDS[pile]], len(checklist.in_pile(pile))) for pile in Pile
    ]
