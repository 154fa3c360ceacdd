"""What the app never does: open a file or print dialog, a link, a socket or a shell; bind
context properties; hang a closure on a signal, where it would keep its owner alive."""

import ast
import re
from collections.abc import Iterator

import pytest

from helpers.sources import PYTHON, place

DIALOGS = {
    *("QFileDialog", "QPrintDialog", "QPrintPreviewDialog", "QPageSetupDialog"),
    *("QColorDialog", "QFontDialog", "QDesktopServices"),
}
CALLS = {"openUrl", "setContextProperty", "setContextProperties", "startfile", "popen"}
NETWORK = re.compile(
    r"^(socket|ssl|ftplib|smtplib|telnetlib|asyncio|socketserver|webbrowser|requests|httpx"
    r"|aiohttp|urllib3|urllib\.request|http\.client|http\.server|xmlrpc"
    r"|PySide6\.Qt(Network|Web)\w*)(\.|$)"
)
PROCESS = re.compile(r"^(subprocess|multiprocessing|pty)(\.|$)")
PROCESS_ALLOWED = re.compile(r"^(supervisor/|command_line/bench(_\w+)?\.py$)")
SHELL = {"system", "execv", "execvp", "spawnv", "fork"}

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def violations(path: str, source: str) -> list[str]:
    """What a file does though it may not, each as a sentence."""
    tree = ast.parse(source)
    found = [*_imported(path, tree), *_named(tree), *_closures(tree)]
    return [f"{path}:{line} {what}" for line, what in found]


def _imported(path: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{name.name}" for name in node.names]
        else:
            continue
        for name in names:
            if NETWORK.match(name):
                yield node.lineno, f"imports {name}: the app never uses a network"
            if PROCESS.match(name) and not PROCESS_ALLOWED.match(path):
                yield node.lineno, f"imports {name}: only supervisor and bench start processes"
            if name.rpartition(".")[2] in DIALOGS | CALLS:
                yield node.lineno, f"imports {name}: the kiosk has no way out"


def _named(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            on_os = isinstance(node.value, ast.Name) and node.value.id == "os"
            if node.attr in DIALOGS | CALLS or (on_os and node.attr in SHELL):
                yield node.lineno, f"uses {node.attr}: the kiosk has no way out"
        elif isinstance(node, ast.Name) and node.id in DIALOGS:
            yield node.lineno, f"uses {node.id}: the kiosk has no way out"


def _closures(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for outer in ast.walk(tree):
        if not isinstance(outer, Function):
            continue
        inside = {name: made for made in ast.walk(outer) for name in _names_of(made, outer)}
        for call in ast.walk(outer):
            if _connects(call) and any(
                isinstance(argument, ast.Name)
                and argument.id in inside
                and _captures_self(inside[argument.id])
                for argument in call.args
            ):
                yield call.lineno, "connects a function that holds self: connect a method"
    for call in ast.walk(tree):
        if _connects(call) and any(_made_on_the_spot(argument) for argument in call.args):
            yield call.lineno, "connects a lambda or partial: connect a method"


def _connects(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"connect", "singleShot"}
    )


def _made_on_the_spot(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Lambda):
        return True
    return isinstance(argument, ast.Call) and ast.unparse(argument.func).endswith("partial")


def _names_of(node: ast.AST, outer: ast.AST) -> list[str]:
    if isinstance(node, ast.FunctionDef) and node is not outer:
        return [node.name]
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
        return [name.id for name in node.targets if isinstance(name, ast.Name)]
    return []


def _captures_self(function: ast.AST) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "self" for node in ast.walk(function))


def test_no_file_does_what_the_app_never_does() -> None:
    assert len(PYTHON) >= 50
    found = [line for path in PYTHON for line in violations(place(path), path.read_text("utf-8"))]
    assert not found, "\n".join(found)


PLANTED = [
    "from PySide6.QtWidgets import QFileDialog",
    "from PySide6 import QtWidgets\nQtWidgets.QPrintDialog()",
    "from PySide6.QtGui import QDesktopServices",
    "def go(it): it.openUrl('x')",
    "def go(engine): engine.rootContext().setContextProperty('a', 1)",
    "import os\nos.startfile('x')",
    "import os\nos.system('x')",
    "import socket",
    "from urllib.request import urlopen",
    "import urllib.request",
    "from urllib import request",
    "import http.client",
    "import requests",
    "from PySide6.QtNetwork import QTcpSocket",
    "from PySide6 import QtWebEngineCore",
    "def go():\n    import subprocess",
    "from subprocess import run",
    "def go(a): a.clicked.connect(lambda: print(1))",
    "import functools\ndef go(a): a.clicked.connect(functools.partial(print, 1))",
    "def go(a): a.clicked.connect(partial(print, 1))",
    "class A:\n def go(self, a):\n  def tell(): self.x()\n  a.clicked.connect(tell)",
    "class A:\n def go(self, a):\n  tell = lambda: self.x()\n  a.clicked.connect(tell)",
]


@pytest.mark.parametrize("source", PLANTED)
def test_a_planted_deed_is_found(source: str) -> None:
    assert len(violations("presentation/planted.py", source)) == 1


def test_what_is_allowed_is_not_found() -> None:
    fine = "class A:\n def go(self, a):\n  a.clicked.connect(self.tell)"
    assert violations("presentation/fine.py", fine) == []
    assert violations("presentation/fine.py", "from urllib.parse import quote") == []
    assert violations("command_line/bench.py", "import subprocess") == []
    assert violations("supervisor/watch.py", "import subprocess") == []
