"""`**bold**` in content to the few tags that QML's StyledText knows; everything else is escaped,
so that no content can smuggle in a picture, a link or a file."""

import re
from html import escape

_BOLD = re.compile(r"\*\*(.+?)\*\*")


def rich(text: str) -> str:
    """StyledText with bold words."""
    return _BOLD.sub(r"<b>\1</b>", escape(text, quote=False))


def plain(text: str) -> str:
    """The same words without marks, for speech and print."""
    return _BOLD.sub(r"\1", text)
