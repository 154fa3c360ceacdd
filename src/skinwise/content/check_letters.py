"""Letters that nobody can see: a bell or a zero byte in a text came there by mistake."""

from collections.abc import Iterator

import msgspec

from skinwise.content.finding import Finding
from skinwise.content.record import Record

FINE = "\n\t"


def letter_findings(record: Record) -> Iterator[Finding]:
    """Texts of the record with control characters."""
    yield from _walk(msgspec.to_builtins(record), "")


def _walk(value: object, place: str) -> Iterator[Finding]:
    if isinstance(value, str):
        if any((letter < " " and letter not in FINE) or letter == "\x7f" for letter in value):
            yield Finding(
                place, "There is a control character in the text.", "Write the text again."
            )
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _walk(part, f"{place}.{key}".removeprefix("."))
    elif isinstance(value, (list, tuple)):
        for index, part in enumerate(value):
            yield from _walk(part, f"{place}[{index}]")
