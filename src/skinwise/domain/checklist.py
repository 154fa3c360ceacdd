"""Checklist: the answers of one visit, and the piles they make. Frozen; never a sum."""

from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import assert_never

from skinwise.content.checklist_sheet import (
    AnswerChoice,
    AnswerKind,
    ChecklistSheet,
    Question,
)


class Pile(Enum):
    """The three piles of the glossary. An answer that does not apply is in none."""

    SLOW_DOWN = "slow-down"
    FIND_OUT_MORE = "find-out-more"
    WITH_PROOF = "with-proof"


def pile_of(kind: AnswerKind) -> Pile | None:
    """Which pile an answer of this kind belongs to."""
    match kind:
        case AnswerKind.WARNING_SIGN:
            return Pile.SLOW_DOWN
        case AnswerKind.WORDS_ONLY | AnswerKind.NOT_ANSWERED:
            return Pile.FIND_OUT_MORE
        case AnswerKind.WITH_PROOF:
            return Pile.WITH_PROOF
        case AnswerKind.DOES_NOT_APPLY:
            return None
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class Checklist:
    """What was offered and what was answered so far."""

    sheet: ChecklistSheet
    offer: str | None = None
    answers: MappingProxyType[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Question id to answer id."""
    left_out: frozenset[str] = frozenset()
    """Questions that the visitor does not want to take along."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The short path for what was offered, in the order of the twenty."""
        fitting = (
            question
            for question in self.sheet.question
            if question.short_path and (self.offer is None or self.offer in question.offers)
        )
        return tuple(sorted(fitting, key=lambda question: question.number))

    def choose_offer(self, offer: str) -> "Checklist":
        """Another treatment; answers to questions that still fit are kept. KeyError if unknown."""
        if offer not in {known.id for known in self.sheet.offer}:
            raise KeyError(offer)
        return replace(self, offer=offer)

    def answer(self, question: str, choice: str) -> "Checklist":
        """Answer, or change an answer. KeyError for a question or answer that does not exist."""
        self.choice(question, choice)
        return replace(self, answers=MappingProxyType({**self.answers, question: choice}))

    def clear(self, question: str) -> "Checklist":
        """Take an answer back."""
        kept = {asked: given for asked, given in self.answers.items() if asked != question}
        return replace(self, answers=MappingProxyType(kept))

    def take_along(self, question: str, wanted: bool) -> "Checklist":
        """Whether the question goes on the question sheet."""
        changed = self.left_out - {question} if wanted else self.left_out | {question}
        return replace(self, left_out=changed)

    def choice(self, question: str, choice: str) -> AnswerChoice:
        """The answer's record. KeyError when there is none."""
        for asked in self.sheet.question:
            if asked.id == question:
                for known in asked.answer:
                    if known.id == choice:
                        return known
        raise KeyError(f"{question}: {choice}")

    def given(self, question: Question) -> AnswerChoice | None:
        """What was answered to the question, if anything."""
        choice = self.answers.get(question.id)
        return None if choice is None else self.choice(question.id, choice)

    def pile(self, question: Question) -> Pile | None:
        """The question's pile. Not asked yet is not answered: find out more."""
        given = self.given(question)
        return Pile.FIND_OUT_MORE if given is None else pile_of(given.kind)

    def in_pile(self, pile: Pile) -> tuple[Question, ...]:
        """The questions in a pile, in order."""
        return tuple(question for question in self.questions if self.pile(question) is pile)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Questions worth asking, slow down first: everything but what was answered with proof
        and what does not apply."""
        return self.in_pile(Pile.SLOW_DOWN) + self.in_pile(Pile.FIND_OUT_MORE)

    @property
    def question_sheet(self) -> tuple[Question, ...]:
        """The open questions that the visitor takes along."""
        return tuple(asked for asked in self.open_questions if asked.id not in self.left_out)

    @property
    def headline(self) -> Pile:
        """The pile that the summary leads with: slow down beats find out more beats proof."""
        for pile in Pile:
            if self.in_pile(pile):
                return pile
        return Pile.FIND_OUT_MORE
