"""What every test shares: Qt without a screen, and the app's window opened and closed cleanly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.golden import add_golden_option
from helpers.open_rooms import OpenRooms
from helpers.qt_messages import no_qt_warnings
from skinwise.command_line.offscreen import use_offscreen

use_offscreen()  # before a test starts Qt: the platform is chosen once


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden pictures anew."""
    add_golden_option(parser)


@pytest.fixture
def rooms(
    qapp: object, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[OpenRooms]:
    """A factory: `rooms(topic="how-they-act", size=(800, 1280))` gives the app's `Rooms`, shown
    and settled. Whatever `LaunchOptions` takes may be given. All are closed after the test; an
    unexpected Qt message on the way, closing included, fails it. Pages are saved under `tmp_path`.
    """
    monkeypatch.setattr("skinwise.app.documents_folder", lambda: tmp_path / "documents")
    factory = OpenRooms()
    yield factory
    with no_qt_warnings(request.config.getini("qt_log_ignore")):
        factory.close()
