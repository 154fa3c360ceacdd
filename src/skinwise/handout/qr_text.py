"""The plain text inside the code: as many whole questions as fit, in order."""

from collections.abc import Sequence

from skinwise.handout.letters import tidy

MOST_BYTES = 200
"""UTF-8 bytes. A version 10 code at level M holds 213, and reads well at 45 mm."""


def qr_text(questions: Sequence[str], more: str, most: int = MOST_BYTES) -> str:
    """One numbered line for each question, at most `most` bytes.

    Whole questions are dropped from the end until it fits; the last line then is `more` with
    their number in place of `%1`. No question gives an empty text.
    """
    lines = [f"{number} {tidy(asked)}" for number, asked in enumerate(questions, start=1)]
    for kept in range(len(lines), -1, -1):
        dropped = len(lines) - kept
        last = [tidy(more).replace("%1", str(dropped))] if dropped else []
        text = "\n".join(lines[:kept] + last)
        if size(text) <= most:
            return text
    return ""


def size(text: str) -> int:
    """UTF-8 bytes of the text."""
    return len(text.encode("utf-8", "replace"))
