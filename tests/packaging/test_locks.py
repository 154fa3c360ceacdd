"""What gets installed: pinned, hashed, and named by no registry's address."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = ["requirements.txt", "requirements-dev.txt"]
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


def pins(file: Path) -> dict[str, str]:
    found = PIN.findall(file.read_text(encoding="utf-8"))
    return {name.lower(): version for name, version in found}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_carries_hashes(lock: str) -> None:
    text = (PACKAGING / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(PACKAGING / lock)) >= 5
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry.splitlines()[0]


@pytest.mark.parametrize("lock", [*LOCKS, "requirements.in", "requirements-dev.in"])
def test_no_lock_names_a_host_or_a_place(lock: str) -> None:
    text = (PACKAGING / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|@ ", text)


def test_the_developers_lock_agrees_with_the_apps() -> None:
    app, developer = (pins(PACKAGING / lock) for lock in LOCKS)
    assert app.items() <= developer.items()


@pytest.mark.parametrize("source", ["requirements.in", "requirements-dev.in"])
def test_a_lock_holds_what_its_source_asks_for(source: str) -> None:
    asked = pins(PACKAGING / source)
    locked = pins(PACKAGING / source.replace(".in", ".txt"))
    assert asked
    assert asked.items() <= locked.items()


def test_the_project_file_asks_for_the_same_versions() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = dict(line.lower().split("==") for line in project["dependencies"])
    assert asked == pins(PACKAGING / "requirements.in")


def test_qt_is_the_small_package_of_the_measured_series() -> None:
    for lock in LOCKS:
        locked = pins(PACKAGING / lock)
        assert locked["pyside6-essentials"].startswith("6.11.")
        assert not locked.keys() & {"pyside6", "pyside6-addons"}


def test_packaging_never_hides_the_library_of_that_name() -> None:
    assert not (PACKAGING / "__init__.py").exists()


def test_ci_runs_the_command_that_the_readme_gives() -> None:
    command = "python3 packaging/dev.py test"
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["#!/usr/bin/env bash", "set -euo pipefail"]
    assert lines[-1] == f"exec {command}"
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
