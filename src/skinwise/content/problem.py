"""What can be wrong with content, said so that the person who can mend it knows how.

ContentError
    raised when a file cannot become a record; carries one or more `Problem`s
"""

from typing import NamedTuple

SHOWN = 200
"""Letters of a message or place that are told."""


class Problem(NamedTuple):
    """One finding: which file, where in it, what is wrong and how to mend it."""

    file: str
    """Path relative to the content folder, with forward slashes."""
    place: str
    """The field, such as `chapters.reply.caption`; empty when the whole file is meant."""
    message: str
    remedy: str
    line: int | None = None
    """1-based line, when it could be found."""
    severity: str = "error"
    """`error` fails the check; `warning` is only told."""

    def sentence(self) -> str:
        """The finding as one line for people."""
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        field = f" [{self.place}]" if self.place else ""
        return one_line(f"{self.severity}: {where}{field}: {self.message} {self.remedy}")


def shortened(text: str) -> str:
    """The text, or its beginning with a mark of the cut: an author's slip can be very long."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def one_line(text: str) -> str:
    """The text with whatever cannot be printed written out, such as `\\n` for a line end."""
    return "".join(letter if letter.isprintable() else ascii(letter).strip("'") for letter in text)


class ContentError(Exception):
    """Content that cannot be used. Its text never reaches a patient; the shell has own words."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.sentence() for problem in problems))
        self.problems = problems
