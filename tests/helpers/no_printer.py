"""A machine on which no printer is set up, whatever this one has: no test may use paper."""

import pytest

from skinwise.presentation.paper_printer import print_pages


def without_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the machine's default printer is none."""
    monkeypatch.setattr(print_pages, "__defaults__", (lambda: None,))
