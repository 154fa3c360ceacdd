"""The app's own files, found once, for the tests that read them."""

import re
from pathlib import Path

import skinwise
from skinwise.content.resource_folder import views_folder

PACKAGE = Path(skinwise.__file__).parent
"""The folder src/skinwise."""
PYTHON = sorted(PACKAGE.rglob("*.py"))
QML = sorted(views_folder().rglob("*.qml"))

_NOT_CODE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", flags=re.DOTALL
)


def qml_code(text: str) -> str:
    """QML without its comments and with its strings emptied; every line keeps its number."""
    return _NOT_CODE.sub(lambda found: _emptied(found.group()), text)


def place(path: Path) -> str:
    """A file as its author knows it: `domain/track.py`."""
    return path.relative_to(PACKAGE).as_posix()


def _emptied(text: str) -> str:
    return '""' if text[0] in "\"'" else "\n" * text.count("\n")
