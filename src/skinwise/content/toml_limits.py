"""What is refused before the parser sees it, because it would take minutes or break later sums.

The standard parser walks a dotted key again for each of its parts, and a long header again for
each key below it: 86 kB of that takes it 17 seconds. No file of ours needs more than four parts.
TOML's own whole numbers end at 64 bits; longer ones cannot even be written out again. And with
`inf`, `nan` or 1e999 no picture can be placed.
"""

import re
from typing import NamedTuple

from skinwise.content.toml_tokens import STRING_OR_COMMENT

DEEPEST_KEY = 16
"""Parts of one dotted key or header."""

_PART = r'(?:[A-Za-z0-9_-]++|"")'
_DEEP_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{DEEPEST_KEY}}}")
_LONG_NUMBER = re.compile(
    r"[0-9][0-9_]{19}|0[xob][0-9A-Fa-f_]{17}"
    r"|(?<![A-Za-z0-9_-])[+-]?(?:inf|nan)(?![A-Za-z0-9_-])"
    r"|(?<![A-Za-z_-])[0-9][eE][+-]?[0-9_]{3}"
)
_RULES = (
    (_DEEP_KEY, "Tables or lists are nested too deep.", f"Give a key {DEEPEST_KEY} parts at most."),
    (_LONG_NUMBER, "This is not a number to count with.", "Write a number of a usual size."),
)


class Refusal(NamedTuple):
    """What is wrong, its remedy, and its 1-based line."""

    message: str
    remedy: str
    line: int


def refusal(text: str) -> Refusal | None:
    """Why the parser must not have the text; None when it may."""
    bare = STRING_OR_COMMENT.sub(_emptied, text)
    for pattern, message, remedy in _RULES:
        found = pattern.search(bare)
        if found:
            return Refusal(message, remedy, bare.count("\n", 0, found.start()) + 1)
    return None


def _emptied(found: re.Match[str]) -> str:
    """An empty string, and the line breaks that were inside: lines keep their numbers."""
    inside = found.group()
    return "" if inside.startswith("#") else '""' + "\n" * inside.count("\n")
