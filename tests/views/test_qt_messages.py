"""An unexpected Qt warning fails the test in which it comes; the harmless ones do not."""

import pytest
from PySide6.QtCore import qWarning

from helpers.qt_messages import no_qt_warnings

pytest_plugins = ["pytester"]

PLANTED = """
from PySide6.QtQml import QQmlComponent, QQmlEngine

def test_a_broken_binding(qapp):
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml; QtObject { property int a: missing.word }", "planted.qml")
    assert component.create() is not None
"""


def test_a_warning_in_a_test_fails_it(pytester: pytest.Pytester, pytestconfig) -> None:
    """With the very settings of this project."""
    level = pytestconfig.getini("qt_log_level_fail")
    assert level == "WARNING"
    pytester.makeini(f"[pytest]\nqt_api = pyside6\nqt_log_level_fail = {level}\n")
    pytester.makepyfile(PLANTED)
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*missing is not defined*"])


def test_a_warning_while_closing_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match="planted"), no_qt_warnings([]):
        qWarning("planted")


def test_a_warning_that_is_known_to_be_harmless_passes(pytestconfig: pytest.Config) -> None:
    with no_qt_warnings(pytestconfig.getini("qt_log_ignore")):
        qWarning("This plugin does not support raise()")


def test_a_pattern_of_what_is_harmless_is_narrow(pytestconfig: pytest.Config) -> None:
    """No pattern may hide more than the one thing that it is for."""
    for pattern in pytestconfig.getini("qt_log_ignore"):
        assert len(pattern) > 20
        assert not pattern.startswith((".*", "^.*"))
