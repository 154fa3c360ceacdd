"""Every shipped thing of others is named, in the version shipped, with its licence's text."""

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LICENCES = tomllib.loads((ROOT / "resources" / "licences.toml").read_text(encoding="utf-8"))
SHIPPED = LICENCES["shipped"]


def test_every_locked_package_of_the_app_is_listed_in_its_version() -> None:
    lock = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^(\S+)==(\S+)", lock, re.MULTILINE))
    listed = {(entry["name"].lower(), entry["version"]) for entry in SHIPPED}
    assert locked
    assert locked <= listed


def test_every_shipped_font_is_listed() -> None:
    fonts = {file.relative_to(ROOT).as_posix() for file in ROOT.glob("resources/fonts/*.ttf")}
    assert fonts == {file for entry in SHIPPED for file in entry.get("files", [])}


@pytest.mark.parametrize("entry", SHIPPED, ids=lambda entry: entry["name"])
def test_the_text_of_each_licence_is_where_it_is_said_to_be(entry: dict[str, object]) -> None:
    texts = [LICENCES["texts"][name] for name in entry.get("here", [])]
    if "file" in entry:
        texts.append((ROOT / entry["file"]).read_text(encoding="utf-8"))
    if "wheel" in entry:
        texts.append(distribution(entry["name"]).locate_file(entry["wheel"]).read_text("utf-8"))
    assert texts
    assert all(len(text) > 1000 for text in texts)
    assert entry["licence"]
    assert entry["what"]
