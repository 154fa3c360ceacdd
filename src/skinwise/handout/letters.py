"""Which letters the bundled fonts can draw, so that no text stops a page from being made.

Authors are told by `skinwise check`; this is the net beneath: a letter that no font has becomes
a question mark instead of an error.
"""

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_LONGEST_WORD = re.compile(r"(\S{28})(?=\S)")


def tidy(text: str) -> str:
    """One line: control, direction and half characters gone, white space single."""
    plain = unicodedata.normalize("NFC", re.sub(r"\s+", " ", text))
    kept = (letter for letter in plain if unicodedata.category(letter) not in _HIDDEN)
    return " ".join("".join(kept).split())


def printable(text: str, fonts: Path) -> str:
    """Tidy text in letters that every font in the folder has; words of 28 letters at most, for
    a longer one would run out of its column."""
    known = letters_of(fonts)
    shown = "".join(letter if ord(letter) in known else "?" for letter in tidy(text))
    return _LONGEST_WORD.sub(r"\1 ", shown)


@cache
def letters_of(fonts: Path) -> frozenset[int]:
    """Code points that every TrueType font in the folder draws. OSError if it cannot be read."""
    each = [frozenset(_mapped(path.read_bytes())) for path in sorted(fonts.glob("*.ttf"))]
    return frozenset.intersection(*each) if each else frozenset()


def _mapped(font: bytes) -> Iterator[int]:
    """Code points in the font's format 4 character map, the one that every Latin font has."""
    for start in _maps(font):
        if struct.unpack_from(">H", font, start)[0] != 4:
            continue
        count = struct.unpack_from(">H", font, start + 6)[0] // 2
        ends = struct.unpack_from(f">{count}H", font, start + 14)
        firsts = struct.unpack_from(f">{count}H", font, start + 16 + 2 * count)
        for first, end in zip(firsts, ends, strict=True):
            yield from (point for point in range(first, end + 1) if point != 0xFFFF)


def _maps(font: bytes) -> Iterator[int]:
    tables = struct.unpack_from(">H", font, 4)[0]
    for index in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * index)
        if tag == b"cmap":
            for entry in range(struct.unpack_from(">H", font, offset + 2)[0]):
                yield offset + struct.unpack_from(">HHL", font, offset + 4 + 8 * entry)[2]
