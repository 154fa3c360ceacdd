"""The checklist: questions that fit the offers, answers that make three piles, a code that holds
them."""

from collections.abc import Collection, Iterator
from datetime import date

from skinwise.content.check_dates import date_findings
from skinwise.content.check_lengths import length_findings
from skinwise.content.check_sources import needs_sources
from skinwise.content.checklist_sheet import AnswerKind, ChecklistSheet, Question
from skinwise.content.finding import Finding, twice, unlisted

CODE_LETTERS = 34
"""Plain letters of one question in the code."""
CODE_BYTES = 200
"""Bytes of the whole code."""
CODE_QUESTIONS = 6
"""As many questions as one page holds."""
ALL_QUESTIONS = 20


def checklist_findings(
    sheet: ChecklistSheet, sources: Collection[str] | None, today: date
) -> Iterator[Finding]:
    """What is wrong with the checklist; `sources` as in `topic_findings`."""
    offers = tuple(offer.id for offer in sheet.offer)
    yield from twice(offers, "offer[%].id")
    yield from twice((question.id for question in sheet.question), "question[%].id")
    yield from twice((question.number for question in sheet.question), "question[%].number")
    if not offers:
        yield Finding("offer", "There is no treatment to choose.", "Add an offer.")
    for index, question in enumerate(sheet.question):
        place = f"question[{index}]"
        yield from date_findings(question, place, today)
        yield from needs_sources(question.sources, place, "question")
        if sources is not None:
            yield from unlisted(question.sources, sources, f"{place}.sources[%]", "source")
        yield from unlisted(question.offers, offers, f"{place}.offers[%]", "offer")
        if not 1 <= question.number <= ALL_QUESTIONS:
            yield Finding(
                f"{place}.number",
                f"{question.number} is not one of the {ALL_QUESTIONS} questions.",
                f"Give its number, 1 to {ALL_QUESTIONS}.",
            )
        yield from length_findings(question, place)
        yield from _answers(question, place)
        yield from _code(question, place)
    for index, offer in enumerate(offers):
        yield from _path(sheet, offer, f"offer[{index}]")


def _answers(question: Question, place: str) -> Iterator[Finding]:
    yield from twice((answer.id for answer in question.answer), f"{place}.answer[%].id")
    kinds = [answer.kind for answer in question.answer]
    proofs = [index for index, kind in enumerate(kinds) if kind is AnswerKind.WITH_PROOF]
    for index in proofs[1:]:
        yield Finding(
            f"{place}.answer[{index}].kind",
            "More than one answer is with-proof.",
            "Keep one, and give the others another kind.",
        )
    if AnswerKind.NOT_ANSWERED not in kinds:
        yield Finding(
            f"{place}.answer",
            "No answer is not-answered.",
            "Add “I don’t know”: it is always a good answer.",
        )


def _code(question: Question, place: str) -> Iterator[Finding]:
    if not question.qr.isascii() or not question.qr.isprintable():
        odd = next(
            letter for letter in question.qr if not (letter.isascii() and letter.isprintable())
        )
        yield Finding(
            f"{place}.qr",
            f"The code takes plain letters alone, not '{odd}'.",
            "Write it with letters, digits and straight marks.",
        )
    if len(question.qr) > CODE_LETTERS:
        yield Finding(
            f"{place}.qr",
            f"It has {len(question.qr)} letters; the code takes {CODE_LETTERS}.",
            "Ask it in fewer letters.",
        )


def _path(sheet: ChecklistSheet, offer: str, place: str) -> Iterator[Finding]:
    """That the offer has a short path, whose questions fit the code as the page writes them."""
    fitting = [asked for asked in sheet.question if asked.short_path and offer in asked.offers]
    if not fitting:
        yield Finding(
            f"{place}.id",
            f"No question of the short path fits '{offer}'.",
            "Add the offer to a question with short_path = true.",
        )
    ordered = sorted(fitting, key=lambda asked: asked.number)[:CODE_QUESTIONS]
    lines = [f"{number} {asked.qr}" for number, asked in enumerate(ordered, start=1)]
    size = len("\n".join(lines).encode("utf-8"))
    if size > CODE_BYTES:
        yield Finding(
            f"{place}.id",
            f"The code for '{offer}' has {size} letters; it takes {CODE_BYTES}.",
            "Shorten the qr texts of its questions.",
        )
