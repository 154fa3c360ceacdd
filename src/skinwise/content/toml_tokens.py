"""TOML text cut into tokens, in one pass whose time grows only with the length of the text.

Enough to tell keys from values and strings from comments. Strings that never end go on to the
end of their line or of the text: the parser refuses such files, here they must only cost little.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_MANY_LINES = (
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:"{3,5}|\Z|\\)'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)"
)
_ONE_LINE = r'"(?:[^"\\\n]|\\[^\n])*+"?'
_ONE_LITERAL = r"'[^'\n]*+'?"
_STRING = f"{_MANY_LINES}|{_ONE_LINE}|{_ONE_LITERAL}"
_COMMENT = r"#[^\n]*+"

STRING_OR_COMMENT = re.compile(f"{_STRING}|{_COMMENT}")
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})|{_COMMENT}|(?P<mark>[\[\]{{}}=,.\n])|(?P<bare>[^\s\[\]{{}}=,.\"'#]++)"
)


class Token(NamedTuple):
    """A string without its quotes, a run of letters, or one of `[ ] { } = , .` and line end."""

    text: str
    line: int
    """1-based, where it starts."""
    mark: bool
    """Whether it is punctuation or a line end."""


def tokens(text: str) -> Iterator[Token]:
    """Every token in order; comments and blanks are left out."""
    line = 1
    for found in _TOKEN.finditer(text):
        kind, token = found.lastgroup, found.group()
        if kind == "mark":
            yield Token(token, line, True)
            line += token == "\n"
        elif kind == "bare":
            yield Token(token, line, False)
        elif kind == "string":
            yield Token(token.strip(token[0]), line, False)
            line += token.count("\n")
