"""The binding may not eat references: PySide6 6.12.0 on Python 3.11 lost one None per void call."""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject

CALLS = 500


def test_the_binding_is_of_the_series_that_was_measured() -> None:
    assert version("PySide6-Essentials").startswith("6.11.")
    assert version("shiboken6") == version("PySide6-Essentials")


def test_void_calls_leave_the_references_to_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert thing.objectName() == "a"
    assert sys.getrefcount(None) > before - CALLS // 5
