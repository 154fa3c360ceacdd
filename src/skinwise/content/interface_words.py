"""Every word of the interface that is not content, seen or spoken, grouped like the screens."""

from typing import Annotated

import msgspec

from skinwise.content.record import Record, Words

Key = Annotated[str, msgspec.Meta(pattern=r"^[a-z][A-Za-z0-9]*$")]


class InterfaceWords(Record, kw_only=True):
    """`words.toml`. `%1`, `%2` are filled in by the app; `Words.qml` names the same keys."""

    name: Words
    """The language's name in itself."""
    words: dict[Key, Words]


class Say(dict[str, str]):
    """Interface words to look up: one that is missing is silent, not a crash in front of a
    patient. `skinwise check` names it."""

    def __missing__(self, key: str) -> str:
        """The empty text."""
        return ""
