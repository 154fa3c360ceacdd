"""Whether a run of the app opens a window, and whether this machine can show one."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from dev_tools.trouble import Stop

ANSWERS_IN_WORDS = ("-h", "--help", "--version")
NO_DISPLAY = (
    "No window can open: neither DISPLAY nor WAYLAND_DISPLAY is set; to see the app without a "
    "display: python3 packaging/dev.py run snapshot --topic how-they-act out.png"
)


def is_wanted(arguments: list[str]) -> bool:
    """The app opens its window unless its first argument is a command, such as 'snapshot'."""
    return not arguments or (arguments[0].startswith("-") and arguments[0] not in ANSWERS_IN_WORDS)


def is_impossible(environ: Mapping[str, str]) -> bool:
    """True on a Linux without a display, unless the caller has chosen how Qt shows itself."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(environ.get(name) for name in names)


def require_display(environ: Mapping[str, str]) -> None:
    if is_impossible(environ):
        raise Stop(NO_DISPLAY)
