"""Open the app as `skinwise` does, as often as a test wants, and close every window again."""

from typing import Any

from PySide6.QtGui import QAccessible

from helpers.settle import drop_deleted, settle
from skinwise.app import Rooms, build, show
from skinwise.launch_options import LaunchOptions


class OpenRooms:
    """Call it to open the app; the fixture of tests/conftest.py closes."""

    def __init__(self) -> None:
        self._opened: list[Rooms] = []

    def __call__(self, *, picture: str | None = None, **options: Any) -> Rooms:
        """The rooms of `LaunchOptions(**options)`, shown and settled; with `picture` at that
        moving picture of the topic."""
        launch = LaunchOptions(**options)
        opened = build(launch)
        self._opened.append(opened)
        show(opened, launch)
        if picture is not None:
            opened.shell.go_to(f"watch:{picture}")
        settle(opened.window)
        return opened

    def close(self) -> None:
        """Close every window, the newest first."""
        while self._opened:
            self._opened.pop().close()
            drop_deleted()
        QAccessible.setActive(False)
