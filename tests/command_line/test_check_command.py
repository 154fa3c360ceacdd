"""`skinwise check`: what people and machines are told, and the exit code."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from skinwise.command_line.main import main
from skinwise.content.resource_folder import resource_folder

Told = pytest.CaptureFixture[str]
STAGE = "stage/paracrine.toml"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A folder that holds a copy of the shipped `content`, and no artwork."""
    shutil.copytree(resource_folder() / "content", tmp_path / "resources" / "content")
    return tmp_path / "resources"


@pytest.fixture
def broken(resources: Path) -> Path:
    """With one error, in one line, and one warning."""
    stage = resources / "content" / STAGE
    text = stage.read_text("utf-8")
    changed = text.replace('"paracrine_scenery"', '"nowhere"', 1)
    assert changed != text
    stage.write_text(changed, "utf-8")
    (resources / "content" / "notes.txt").write_text("later", "utf-8")
    return resources


def test_the_shipped_content_by_default(capsys: Told) -> None:
    code = main(["check"])
    told = capsys.readouterr()
    # A review date that is near or past is told from its day on; nothing else may be.
    lines = [line for line in told.out.splitlines() if "review date" not in line]
    assert len(lines) == 1
    assert lines[0].startswith("Content is whole") or "warning" in lines[0]
    assert code == int("error: " in told.out)
    assert told.err == ""


@pytest.mark.parametrize("part", [".", "content", "content/en", "content/../content/en/."])
def test_any_folder_that_is_meant(broken: Path, part: str, capsys: Told) -> None:
    assert main(["check", str(broken / part)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert f"error: {STAGE}, line " in lines[0]
    assert "[actor[0].artwork]: There is no artwork 'nowhere'." in lines[0]
    assert "draw artwork/nowhere.svg" in lines[0]


def test_errors_first_and_a_count_at_the_end(broken: Path, capsys: Told) -> None:
    main(["check", str(broken)])
    lines = capsys.readouterr().out.splitlines()
    kinds = [line.split(":")[0] for line in lines[:-1]]
    assert kinds == sorted(kinds)
    assert {"error", "warning"} == set(kinds)
    assert lines[-1] == f"1 error, {kinds.count('warning')} warning" + (
        "" if kinds.count("warning") == 1 else "s"
    )


def test_for_machines(broken: Path, capsys: Told) -> None:
    assert main(["check", str(broken), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"errors", "warnings"}
    (error,) = told["errors"]
    assert set(error) == {"file", "place", "line", "message", "remedy"}
    assert (error["file"], error["place"]) == (STAGE, "actor[0].artwork")
    written = (broken / "content" / STAGE).read_text("utf-8").splitlines()
    assert '"nowhere"' in written[error["line"] - 1]
    assert "notes.txt" in {warning["file"] for warning in told["warnings"]}


def test_warnings_alone_are_no_failure(resources: Path, capsys: Told) -> None:
    (resources / "content" / "notes.txt").write_text("later", "utf-8")
    assert main(["check", str(resources)]) == 0
    assert "notes.txt" in capsys.readouterr().out


def test_artwork_beside_the_content_is_the_one_that_counts(resources: Path, capsys: Told) -> None:
    (resources / "artwork").mkdir()
    assert main(["check", str(resources), "--json"]) == 1
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert len(errors) > 50
    assert all("There is no artwork" in error["message"] for error in errors)


def nothing(folder: Path) -> Path:
    return folder / "gone"


def empty(folder: Path) -> Path:
    return folder


def a_file(folder: Path) -> Path:
    (folder / "pack.zip").write_bytes(b"PK")
    return folder / "pack.zip"


def a_loop(folder: Path) -> Path:
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop"


@pytest.mark.parametrize("make", [nothing, empty, a_file, a_loop])
def test_what_is_not_content(tmp_path: Path, make: Callable[[Path], Path], capsys: Told) -> None:
    asked = make(tmp_path)
    assert main(["check", str(asked)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert str(asked) in told.err
    assert "name a folder that holds" in told.err


def test_as_it_is_typed_on_a_poor_terminal_and_without_qt(broken: Path) -> None:
    topics = broken / "content" / "en" / "topics.toml"
    topics.write_text(
        topics.read_text("utf-8").replace('icon = "stem"', 'icon = "’\\u0007"'), "utf-8"
    )
    asked = (
        "import sys; from skinwise.command_line.main import main; code = main(); "
        "sys.exit(9 if any(name.startswith('PySide6') for name in sys.modules) else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, "check", str(broken)],
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src"), "PYTHONIOENCODING": "ascii"},
        timeout=60,
    )
    assert done.returncode == 1, done.stderr.decode()
    assert rb"icon_\u2019\x07" in done.stdout
    assert done.stderr == b""
