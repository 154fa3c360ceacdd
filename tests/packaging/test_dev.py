"""The developer's door says what is wrong in a sentence, and does its work when nothing is."""

import ast
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from dev_tools import apt, checks, environment, system_libraries, window
from dev_tools.trouble import Stop, sentence_for, sentence_in

ROOT = Path(__file__).resolve().parents[2]
DOOR = ROOT / "packaging" / "dev.py"
HELPERS = ["apt", "checks", "environment", "old_python", "system_libraries", "trouble", "window"]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own trouble")


def said(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> str:
    """What the door prints as it stops."""
    assert dev.main(arguments) == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    return told.strip()


def test_the_door_is_written_so_that_an_old_python_can_read_it() -> None:
    for file in [DOOR, *(DOOR.parent / "dev_tools" / f"{name}.py" for name in HELPERS)]:
        ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_an_old_python_is_refused_in_one_sentence() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 8, 18, 'final', 0);"
        f"sys.path.insert(0, {str(DOOR.parent)!r}); sys.argv = ['dev.py', 'test', '-x'];"
        f"runpy.run_path({str(DOOR)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Skinwise needs Python 3.11 or newer and this is 3.8: ")
    assert done.stderr.rstrip().endswith("packaging/dev.py test -x")
    assert len(done.stderr.splitlines()) == 1


@linux_only
def test_no_display_is_told_in_one_line_with_the_way_round_it() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, str(DOOR), "run"], env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == window.NO_DISPLAY + "\n"
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in done.stderr
    assert "python3 packaging/dev.py run snapshot --topic how-they-act out.png" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], True),
        (["--mode", "kiosk"], True),
        (["--help"], False),
        (["snapshot", "--topic", "how-they-act", "out.png"], False),
        (["self-test"], False),
    ],
)
def test_only_the_bare_app_opens_a_window(arguments: list[str], wanted: bool) -> None:
    assert window.is_wanted(arguments) is wanted


@linux_only
def test_commands_go_offscreen_only_where_no_window_can_open() -> None:
    assert dev.surroundings({})["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in dev.surroundings({"DISPLAY": ":0"})
    assert dev.surroundings({"QT_QPA_PLATFORM": "vnc"})["QT_QPA_PLATFORM"] == "vnc"
    assert dev.surroundings({})["PYTHONPATH"] == str(ROOT / "src")


@linux_only
def test_a_missing_library_without_root_gives_the_exact_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking = ("libEGL.so.1", "libdbus-1.so.3", "libxcb-cursor.so.0")
    monkeypatch.setattr(system_libraries, "loads", lambda soname: soname not in lacking)
    monkeypatch.setattr(apt, "is_here", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("DISPLAY", ":0")
    line = "sudo apt-get install -y --no-install-recommends libegl1 libdbus-1-3"
    assert said(capsys, ["test"]).splitlines()[-1] == line
    assert said(capsys, ["run"]).splitlines()[-1] == line + " libxcb-cursor0"


@linux_only
def test_a_missing_library_without_apt_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_libraries, "loads", lambda soname: soname != "libGL.so.1")
    monkeypatch.setattr(apt, "is_here", lambda: False)
    assert "install libGL.so.1 with this system's package manager" in said(capsys, ["test"])


@linux_only
@pytest.mark.parametrize("has_lists", [True, False])
def test_root_installs_and_fetches_the_lists_only_if_needed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, has_lists: bool
) -> None:
    log, lists = tmp_path / "log", tmp_path / "lists"
    if has_lists:
        lists.touch()
    stand_in = tmp_path / "apt-get"
    stand_in.write_text(
        f'#!/bin/sh\necho "$1" >> "{log}"\n[ "$1" = update ] && : > "{lists}"\n[ -e "{lists}" ]\n'
    )
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    apt.install(["libgl1"], "Qt needs it")
    expected = ["install"] if has_lists else ["install", "update", "install"]
    assert log.read_text().split() == expected


@linux_only
def test_a_python_without_ensurepip_gives_the_exact_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bare_tree(monkeypatch, tmp_path)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(apt, "is_here", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    told = said(capsys, ["lint"]).splitlines()
    assert told[-1] == f"sudo apt-get install -y --no-install-recommends {package}"


def bare_tree(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """The door stands in an empty folder with nothing but a lock."""
    (folder / "packaging").mkdir()
    (folder / "packaging" / "requirements-dev.txt").touch()
    monkeypatch.setattr(dev, "ROOT", folder)


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES])
def test_a_folder_that_cannot_be_written_is_named(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    number: int,
) -> None:
    bare_tree(monkeypatch, tmp_path)

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    told = said(capsys, ["lint"])
    assert told.startswith(f"This folder cannot be written to: {tmp_path / '.venv'}; copy the ")
    assert len(told.splitlines()) == 1


def test_a_full_disk_is_told_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bare_tree(monkeypatch, tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 7))
    assert said(capsys, ["lint"]).startswith("This disk is too full: free about ")
    assert not (tmp_path / ".venv").exists()


def test_a_full_disk_is_known_from_every_side() -> None:
    by_python = sentence_for(OSError(errno.ENOSPC, "No space left on device", "/x"))
    by_pip = sentence_in("ERROR: [Errno 28] No space left on device", "/x")
    assert by_python == by_pip
    assert by_python.startswith("This disk is too full")


def test_a_missing_pip_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nothing = subprocess.CompletedProcess([], 0, "", "")
    monkeypatch.setattr(environment, "captured", lambda command: nothing)
    monkeypatch.setattr(environment, "has_pip", lambda python: False)
    with pytest.raises(Stop, match=r"no working pip: delete the folder \.venv"):
        environment.make(tmp_path / ".venv")


def test_every_check_runs_and_pytest_has_the_last_word(capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []

    def only_ruff_fails(command: list[str]) -> int:
        asked.append(" ".join(command[2:]))
        return 1 if "ruff" in command else 0

    assert checks.run_all(Path("python"), ["-k", "fonts"], only_ruff_fails) == 1
    assert asked == ["ruff format --check .", "ruff check .", "mypy", "pytest -k fonts"]
    printed = capsys.readouterr().out.splitlines()
    assert printed[-2:] == ["== failed so far: ruff format --check ., ruff check .", "== pytest"]


def test_wrong_use_prints_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    assert "python3 packaging/dev.py test" in capsys.readouterr().out
