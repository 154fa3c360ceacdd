"""qmllint finds nothing in any view: no misspelt word, no undeclared dependency, no wrong type."""

import ast
import re
from pathlib import Path

import pytest

from helpers.qml_types import QT, qml_sources, qml_types, run_tool, write_type_info
from skinwise.content.resource_folder import views_folder

PRESENTATION = views_folder().parent / "presentation"
VIEWS = sorted(views_folder().rglob("*.qml"))
SETTINGS = views_folder() / ".qmllint.ini"


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path with the type information of our Python types."""
    folder = tmp_path_factory.mktemp("types")
    write_type_info(qml_sources(PRESENTATION), folder)
    return folder


def findings(types: Path, *files: Path) -> str:
    """What qmllint has to say against the files; empty when it finds nothing."""
    done = run_tool(
        "qmllint",
        "--max-warnings",
        "0",
        *("-I", types, "-I", views_folder(), "-I", QT / "qml"),
        *files,
        check=False,
    )
    told = re.sub(
        r"^.*qmllint .* returned \d+\n", "", done.stdout + done.stderr, flags=re.MULTILINE
    )
    return told or ("" if done.returncode == 0 else f"qmllint ended with {done.returncode}")


def test_the_scan_sees_the_views_and_the_types(types: Path) -> None:
    assert len(VIEWS) >= 50
    assert len(qml_sources(PRESENTATION)) >= 8
    described = (types / "Skinwise" / "Presentation" / "types.qmltypes").read_text()
    assert 'name: "MechanismViewModel"' in described
    assert "isPropertyConstant: true" in described


def test_every_view_is_without_a_warning(types: Path) -> None:
    told = findings(types, *VIEWS)
    assert not told, told


FRAME = """import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Presentation
import Skinwise.Words

Label {
    required property MechanismViewModel mechanism
    Accessible.name: Words.play + mechanism.title
    %s
}
"""
FINE = "text: mechanism.caption + mechanism.chapters.count"
PLANTED = {
    "MisspeltWord": "text: Words.pley",
    "MisspeltProperty": "text: mechanism.titel",
    "MisspeltVerb": "onWidthChanged: mechanism.toggle_pley()",
    "MisspeltCount": "text: mechanism.chapters.cuont",
    "Undeclared": "text: shell.screen",
    "WrongType": "required property ShellViewModel shell; width: shell",
    "UnusedImport": FINE,
}


def test_every_planted_mistake_is_found(types: Path, tmp_path: Path) -> None:
    (tmp_path / ".qmllint.ini").write_text(SETTINGS.read_text())
    for name, line in {"Fine": FINE, **PLANTED}.items():
        (tmp_path / f"{name}.qml").write_text(FRAME % line)
    unused = FRAME.replace("import Skinwise.Words", "import Skinwise.Words\nimport Skinwise.Style")
    (tmp_path / "UnusedImport.qml").write_text(unused % FINE)
    told = findings(types, *sorted(tmp_path.glob("*.qml")))
    assert {name for name in ("Fine", *PLANTED) if f"{name}.qml:" in told} == set(PLANTED), told


def test_the_search_for_types_knows_a_qml_type() -> None:
    assert qml_types(ast.parse("@QmlElement\nclass A: ...\nclass B: ...")) == ["A"]
