"""Text to the squares of a QR code. Any text gives a valid code."""

import segno

from skinwise.handout.qr_text import MOST_BYTES

QUIET_ZONE = 4
"""Modules of white that a code needs on every side."""

Matrix = tuple[tuple[bool, ...], ...]
"""Rows from the top, True is black; 21 to 57 modules a side, quiet zone not counted."""


def qr_matrix(text: str) -> Matrix:
    """The code for `text` at error correction M, version 10 at most.

    Text beyond 200 UTF-8 bytes is cut between letters: the last resort, for callers that did not
    ask `qr_text`. An empty text gives the code of one space. Never raises.
    """
    code = segno.make(
        _held(text) or " ",
        error="m",
        boost_error=False,
        micro=False,
        encoding="utf-8",
    )
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _held(text: str) -> str:
    held = text.encode("utf-8", "replace")[:MOST_BYTES]
    return held.decode("utf-8", "ignore")
