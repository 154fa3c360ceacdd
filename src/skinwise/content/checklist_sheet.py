"""What an author writes for the checklist: offers, questions, answers, piles."""

from enum import Enum

from skinwise.content.record import Id, Record, Reviewed, Words


class AnswerKind(Enum):
    """What an answer says about the offer, in the words of the glossary."""

    WITH_PROOF = "with-proof"
    WORDS_ONLY = "words-only"
    NOT_ANSWERED = "not-answered"
    DOES_NOT_APPLY = "does-not-apply"
    WARNING_SIGN = "warning-sign"


class Offer(Record, kw_only=True):
    """A treatment a person may have been offered."""

    id: Id
    name: Words
    detail: Words
    artwork: str


class AnswerChoice(Record, kw_only=True):
    """One answer to a question. `note` is the line shown under it in the list so far."""

    id: Id
    kind: AnswerKind
    text: Words
    detail: Words
    note: Words


class Question(Reviewed, kw_only=True):
    """One question of the checklist.

    `number` is its place among the twenty; `ask` is the question to take along, `qr` the same in
    few enough letters for the code; `offers` names the treatments it fits.
    """

    id: Id
    number: int
    short_path: bool
    offers: tuple[Id, ...]
    title: Words
    why: Words
    ask: Words
    ask_detail: Words
    qr: Words
    sources: tuple[Id, ...]
    answer: tuple[AnswerChoice, ...]


class ChecklistSheet(Record, kw_only=True):
    """`checklist.toml` of one language."""

    offer: tuple[Offer, ...]
    question: tuple[Question, ...]
