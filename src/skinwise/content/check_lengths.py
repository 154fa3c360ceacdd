"""Texts of the checklist that are longer than the room on screen and page was made for."""

from collections.abc import Iterator

from skinwise.content.checklist_sheet import Question
from skinwise.content.finding import Finding, word_count

QUESTION_LETTERS = {"title": 60, "ask": 70, "ask_detail": 70}
ANSWER_LETTERS = {"text": 42, "detail": 70, "note": 48}
WHY_WORDS = 30


def length_findings(question: Question, place: str) -> Iterator[Finding]:
    """Warnings: a longer text still shows, but on more lines than look well."""
    yield from _letters(question, QUESTION_LETTERS, place)
    for index, answer in enumerate(question.answer):
        yield from _letters(answer, ANSWER_LETTERS, f"{place}.answer[{index}]")
    count = word_count(question.why)
    if count > WHY_WORDS:
        yield Finding(
            f"{place}.why",
            f"It has {count} words; {WHY_WORDS} is the most.",
            f"Say it in {WHY_WORDS} words.",
            "warning",
        )


def _letters(record: object, most: dict[str, int], place: str) -> Iterator[Finding]:
    for field, limit in most.items():
        count = len(getattr(record, field))
        if count > limit:
            yield Finding(
                f"{place}.{field}",
                f"It has {count} letters; {limit} is the most.",
                "Say it in fewer.",
                "warning",
            )
