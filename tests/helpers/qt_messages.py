"""Unexpected lines in Qt's log. pytest-qt fails a test for those of its body; this one also sees
those of setting up and of closing."""

import pytest

HARMLESS = {"QtDebugMsg", "QtInfoMsg"}


class QtMessages:
    """What Qt logged during this test. With `pytest -s` pytest-qt lets it through to the screen."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        shown_on_screen = request.config.getoption("capture") == "no"
        self._capture = None if shown_on_screen else request.node.qt_log_capture

    def none_unexpected(self) -> None:
        """Fail when Qt warned of something that pyproject.toml does not name as harmless."""
        lines = [
            record.message
            for record in (self._capture.records if self._capture else ())
            if not record.ignored and record.type_name not in HARMLESS
        ]
        if lines:
            pytest.fail("Qt warned:\n" + "\n".join(lines), pytrace=False)
