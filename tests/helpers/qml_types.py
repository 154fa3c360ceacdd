"""Type information of our Python types for qmllint, generated from the sources as Qt's own
project tool does, but into a folder of the caller's."""

import ast
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QMetaObject

MODULE = "Skinwise.Presentation"
QT = Path(PySide6.__file__).parent / "Qt"


def qml_sources(root: Path) -> list[Path]:
    """Python files under `root` with a class that QML may name."""
    return [path for path in sorted(root.rglob("*.py")) if qml_types(ast.parse(path.read_text()))]


def qml_types(tree: ast.Module) -> list[str]:
    """Names of the classes of a file that are QML elements."""
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(it, ast.Name) and it.id == "QmlElement" for it in node.decorator_list)
    ]


def write_type_info(sources: list[Path], folder: Path) -> Path:
    """A module folder below `folder` that qmllint can import; `folder` is the import path."""
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True)
    dumped = module / "types.json"
    run_tool("metaobjectdump", "-o", dumped, *sources)
    dumped.write_text(json.dumps(_with_constants(json.loads(dumped.read_text()))))
    foreign = sorted(QT.joinpath("metatypes").glob("qt6core_*.json"))
    run_tool(
        "qmltyperegistrar",
        "--generate-qmltypes",
        module / "types.qmltypes",
        "-o",
        module / "unused.cpp",
        "--import-name",
        MODULE,
        "--major-version",
        "1",
        "--minor-version",
        "0",
        f"--foreign-types={','.join(map(str, foreign))}",
        dumped,
    )
    module.joinpath("qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n")
    return module


def run_tool(name: str, *arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    """One of PySide's tools, by the name it has after `pyside6-`."""
    script = f"import sys; from PySide6.scripts.pyside_tool import {name} as t; sys.exit(t())"
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    if check and done.returncode:
        raise AssertionError(f"{name} failed:\n{done.stdout}{done.stderr}")
    return done


def _with_constants(modules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The generator forgets which properties are constant; the classes themselves know."""
    for module in modules:
        name = f"skinwise.presentation.{Path(module['inputFile']).stem}"
        for described in module["classes"]:
            if described.get("properties"):
                kind = getattr(import_module(name), described["className"])
                for told in described["properties"]:
                    told["constant"] = _is_constant(kind.staticMetaObject, told["name"])
    return modules


def _is_constant(meta: QMetaObject, name: str) -> bool:
    return meta.property(meta.indexOfProperty(name)).isConstant()
