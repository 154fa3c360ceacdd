"""Unexpected lines in Qt's log while something is closed. pytest-qt fails a test for those of its
set-up and its body, and listens no more when the fixtures are undone."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}


@contextmanager
def no_qt_warnings(expected: Sequence[str]) -> Iterator[None]:
    """Fail when Qt warns inside of something that no pattern of `expected` names."""
    lines: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in HARMLESS and not any(re.search(known, message) for known in expected):
            lines.append(message)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    if lines:
        pytest.fail("Qt warned:\n" + "\n".join(lines), pytrace=False)
