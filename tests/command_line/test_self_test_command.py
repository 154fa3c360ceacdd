"""`skinwise self-test`: the shipped build is whole, and what is broken is named."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from skinwise.command_line.self_test_artwork import artwork_lines
from skinwise.command_line.self_test_fonts import font_lines
from skinwise.command_line.self_test_paper import paper_lines
from skinwise.content.resource_folder import resource_folder
from skinwise.launch_options import LaunchOptions

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of the shipped resources."""
    return Path(shutil.copytree(resource_folder(), tmp_path / "resources"))


def self_test(resources: Path) -> tuple[int, list[str]]:
    """Exit code and lines of a run in a process of its own, as on a clinic's machine."""
    script = (
        "import sys; from argparse import Namespace; from pathlib import Path;"
        "from skinwise.command_line.self_test import run;"
        "sys.exit(run(Namespace(locale='en'), Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(resources)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        env=environment(),
    )
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(resource_folder().parent / "src")}


def test_the_shipped_build_is_whole() -> None:
    code, lines = self_test(resource_folder())
    assert [line for line in lines if line.startswith("fault")] == []
    assert code == 0
    assert lines[-1] == "self-test: all is well"
    told = "\n".join(lines)
    for looked_at in ("font Andada Pro", "artwork: ", "chapter how-they-act, foreman"):
        assert f"ok: {looked_at}" in told
    for looked_at in ("sheet how-they-act, settings", "check, summary", "page to take home, PDF"):
        assert f"ok: {looked_at}" in told
    for looked_at in ("code to take home", "printer: ", "audio: no recordings"):
        assert f"ok: {looked_at}" in told


def test_one_broken_and_one_missing_artwork_are_named(resources: Path) -> None:
    (resources / "artwork" / "msc.svg").write_text("<svg viewBox='0 0 10 10'><path", "utf-8")
    (resources / "artwork" / "icon_stem.svg").unlink()
    code, lines = self_test(resources)
    assert code == 1
    faults = [line for line in lines if line.startswith("fault")]
    assert any("artwork 'msc'" in line for line in faults)
    assert any("no artwork 'icon_stem'" in line for line in faults)


def test_a_broken_topic_is_named(resources: Path) -> None:
    (resources / "content" / "en" / "topics" / "stem-cells.toml").write_text("id = [", "utf-8")
    code, lines = self_test(resources)
    assert code == 1
    assert any(line.startswith("fault: page stem-cells: staff") for line in lines)


def test_artwork_that_paints_nothing_is_a_fault(tmp_path: Path) -> None:
    shutil.copy(resource_folder() / "artwork" / "palette.toml", tmp_path)
    empty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>'
    (tmp_path / "empty.svg").write_text(empty, "utf-8")
    assert [line.fault for line in artwork_lines(tmp_path)] == [
        "it paints nothing in the theme light"
    ]


def test_no_artwork_at_all_is_a_fault(tmp_path: Path) -> None:
    assert [line.fault for line in artwork_lines(tmp_path)] == ["there are no files"]


def test_a_font_that_is_none_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    first = next(iter(font_lines(tmp_path)))
    assert "broken.ttf" in first.fault


def test_a_broken_checklist_stops_the_page(resources: Path) -> None:
    (resources / "content" / "en" / "checklist.toml").write_text("", "utf-8")
    lines = list(paper_lines(LaunchOptions(resources=resources)))
    assert [bool(line.fault) for line in lines] == [True]
