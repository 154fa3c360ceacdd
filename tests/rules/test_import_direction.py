"""content -> domain -> handout, presentation -> views: nobody imports what is built on them."""

import ast
from collections.abc import Iterator

import pytest

from helpers.sources import PACKAGE, PYTHON, place

ROOMS = {
    "content": {"content"},
    "domain": {"content", "domain"},
    "handout": {"content", "domain", "handout"},
    "presentation": {"content", "domain", "handout", "presentation"},
    "supervisor": {"supervisor"},
    "launch_options": {"content", "domain"},
    "take_home": {"content", "domain", "handout", "presentation"},
    "trouble_window": {"content", "presentation", "launch_options"},
    "app": {
        *("content", "domain", "handout", "presentation"),
        *("launch_options", "take_home", "trouble_window"),
    },
}
"""Room, or file beside the rooms, to what it may import. The rooms below are above them all."""
ABOVE = {"command_line", "__main__", "__init__"}
NO_QT = {"content", "domain", "handout", "supervisor", "launch_options"}
QT = {"PySide6", "shiboken6"}
HINT = "Move what both need to the left: content -> domain -> handout, presentation -> views."


def room_of(path: str) -> str:
    """`domain` for domain/actors/body.py, `app` for app.py."""
    return path.split("/", maxsplit=1)[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{module}.{name.name}") for name in node.names)


def violations(path: str, source: str) -> list[str]:
    """What a file imports though it may not, each as a sentence."""
    room = room_of(path)
    if room not in ROOMS and room not in ABOVE:
        return [f"{path}: no rule says what the room '{room}' may import. Add it to ROOMS."]
    found = []
    for line, name in imports(ast.parse(source)):
        top, _, rest = name.partition(".")
        if top in QT and room in NO_QT:
            found.append(f"{path}:{line} imports {name}: Qt comes first in presentation. {HINT}")
        elif not top:
            found.append(f"{path}:{line} imports {name}: name the package in full.")
        elif top == "skinwise" and room in ROOMS:
            other = rest.partition(".")[0]
            if other != "__version__" and other not in ROOMS[room]:
                found.append(f"{path}:{line} imports {name}: {room} may not know {other}. {HINT}")
    return found


def test_the_scan_sees_the_house() -> None:
    assert len(PYTHON) >= 50
    seen = {room_of(place(path)) for path in PYTHON}
    assert {"content", "domain", "handout", "presentation", "command_line", "app"} <= seen
    app = (PACKAGE / "app.py").read_text("utf-8")
    assert len(list(imports(ast.parse(app)))) >= 20


def test_every_import_goes_one_way() -> None:
    found = [line for path in PYTHON for line in violations(place(path), path.read_text("utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("content/library.py", "from skinwise.domain.scene import scene_at"),
        ("content/library.py", "import skinwise.presentation.artwork"),
        ("content/library.py", "from skinwise import app"),
        ("domain/actors/body.py", "def late():\n    from skinwise.presentation.artwork import a"),
        ("domain/scene.py", "from PySide6.QtCore import QObject"),
        ("domain/scene.py", "import typing\nif typing.TYPE_CHECKING:\n    import PySide6.QtGui"),
        ("domain/scene.py", "from ..presentation import artwork"),
        ("domain/scene.py", "from skinwise.handout.page import Paper"),
        ("handout/page.py", "import PySide6"),
        ("handout/page.py", "from skinwise.presentation.artwork import ArtworkFolder"),
        ("supervisor/watch.py", "from PySide6.QtCore import QTimer"),
        ("presentation/artwork.py", "from skinwise.app import build"),
        ("presentation/artwork.py", "from skinwise.take_home import TakeHome"),
        ("presentation/artwork.py", "from skinwise.command_line.main import main"),
        ("app.py", "from skinwise.command_line.main import main"),
        ("launch_options.py", "from skinwise.presentation.artwork import ArtworkFolder"),
        ("surprise/new.py", "pass"),
    ],
)
def test_a_planted_import_is_found(path: str, source: str) -> None:
    assert len(violations(path, source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("content/library.py", "from skinwise.content.record import Record\nimport msgspec"),
        ("domain/scene.py", "from skinwise.content.record import Record"),
        ("handout/page.py", "from skinwise.domain.checklist import Checklist"),
        ("presentation/artwork.py", "from PySide6.QtGui import QImage"),
        ("command_line/main.py", "from skinwise.app import run"),
    ],
)
def test_an_import_to_the_left_is_fine(path: str, source: str) -> None:
    assert violations(path, source) == []
