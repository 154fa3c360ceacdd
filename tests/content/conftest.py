"""Content folders that a test may break."""

from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.breakable_content import BreakableContent


@pytest.fixture
def content(tmp_path: Path) -> BreakableContent:
    return BreakableContent(tmp_path / "content")


@pytest.fixture
def lone_file(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Write one file into a content folder that holds nothing else; the folder."""

    def write(name: str, text: bytes) -> Path:
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
        return tmp_path / "content"

    return write
