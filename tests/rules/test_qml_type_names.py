"""Names that tools would confuse in silence: type information of Python files lands in one flat
folder by file name, and a QML file that no qmldir names is found by chance or not at all."""

from collections import Counter
from pathlib import Path

import pytest

from helpers.qml_types import qml_sources
from helpers.sources import PACKAGE, QML

MODULES = sorted({path.parent for path in QML})


def listed(qmldir: Path) -> list[tuple[str, str]]:
    """Type name and file of every line of a qmldir."""
    lines = [line.removeprefix("singleton ").split() for line in qmldir.read_text().splitlines()]
    return [(words[0], words[-1]) for words in lines if words and words[-1].endswith(".qml")]


def shared(names: list[str]) -> list[str]:
    """Names that come more than once."""
    return [name for name, count in Counter(names).items() if count > 1]


def test_no_two_python_files_with_qml_types_share_a_name() -> None:
    sources = qml_sources(PACKAGE)
    assert len(sources) >= 8
    assert not shared([path.name for path in sources])
    assert shared(["a.py", "b.py", "a.py"]) == ["a.py"]


def test_no_two_modules_share_a_type_name() -> None:
    names = [name for module in MODULES for name, _ in listed(module / "qmldir")]
    assert len(names) >= 50
    assert not shared(names)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_qmldir_lists_what_is_there(module: Path) -> None:
    named = listed(module / "qmldir")
    assert [file for _, file in named if file != f"{_}.qml"] == []
    assert sorted(file for _, file in named) == sorted(path.name for path in module.glob("*.qml"))
    first = module.joinpath("qmldir").read_text().splitlines()[0]
    assert first == f"module Skinwise.{module.name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_singleton_is_told_in_both_places(module: Path) -> None:
    for line in module.joinpath("qmldir").read_text().splitlines()[1:]:
        text = module.joinpath(line.split()[-1]).read_text("utf-8")
        assert line.startswith("singleton ") == ("pragma Singleton" in text), line
