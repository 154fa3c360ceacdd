"""Interface words: the language file and `Words.qml` name the same keys."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from skinwise.content.finding import Finding
from skinwise.content.interface_words import InterfaceWords

_NAMED = re.compile(r"^\s*readonly property string (\w+)\s*:", re.MULTILINE)


def named_words(views: Path) -> frozenset[str] | None:
    """The keys that `Words.qml` names; None when these views are not there to be asked."""
    try:
        text = (views / "Skinwise" / "Words" / "Words.qml").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return frozenset(_NAMED.findall(text)) or None


def word_findings(words: InterfaceWords, named: Collection[str] | None) -> Iterator[Finding]:
    """Words that a screen asks for in vain, and words that no screen asks for."""
    if named is None:
        return
    for key in sorted(set(named) - set(words.words)):
        yield Finding(
            f"words.{key}",
            f"The screens show a word '{key}' that is not here.",
            "Add it.",
        )
    for key in words.words:
        if key not in named:
            yield Finding(
                f"words.{key}",
                "No screen shows this word: Words.qml does not name it.",
                "Take it out, or correct its key.",
                "warning",
            )
