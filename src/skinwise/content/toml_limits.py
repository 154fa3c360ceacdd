"""What is refused before the parser sees it, because it would take minutes or break later sums.

The standard parser walks a dotted key again for each of its parts, and a long header again for
each key below it: 86 kB of that takes it 17 seconds. No file of ours needs more than four parts.
TOML's own whole numbers end at 64 bits; longer ones cannot even be written out again.
"""

import re

from skinwise.content.toml_tokens import STRING_OR_COMMENT

DEEPEST_KEY = 16
"""Parts of one dotted key or header."""

_PART = r'(?:[A-Za-z0-9_-]++|"")'
_DEEP_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{DEEPEST_KEY}}}")
_LONG_NUMBER = re.compile(r"[0-9][0-9_]{19}|0[xob][0-9A-Fa-f_]{17}")


def too_much(text: str) -> tuple[str, str, int] | None:
    """What is wrong, its remedy and its 1-based line; None when the parser may have the text."""
    bare = STRING_OR_COMMENT.sub(_emptied, text)
    deep = _DEEP_KEY.search(bare)
    if deep:
        return (
            "Tables or lists are nested too deep.",
            f"Give a key {DEEPEST_KEY} parts at most.",
            bare.count("\n", 0, deep.start()) + 1,
        )
    long = _LONG_NUMBER.search(bare)
    if long:
        return (
            "A number has too many digits.",
            "Write it with fewer digits.",
            bare.count("\n", 0, long.start()) + 1,
        )
    return None


def _emptied(found: re.Match[str]) -> str:
    """An empty string, and the line breaks that were inside: lines keep their numbers."""
    inside = found.group()
    return "" if inside.startswith("#") else '""' + "\n" * inside.count("\n")
