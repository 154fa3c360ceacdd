"""Says in a sentence that a newer Python is needed."""

from __future__ import annotations

import shutil
import sys

from dev_tools.trouble import Stop

OLDEST = (3, 11)
TRIED = ("python3.13", "python3.12", "python3.11")


def refuse(arguments: list[str]) -> None:
    """Stop if this Python is too old, naming a newer one where this machine has one."""
    if sys.version_info[:2] >= OLDEST:
        return
    newer = next((name for name in TRIED if shutil.which(name)), None)
    have = "{}.{}".format(*sys.version_info[:2])
    remedy = f"run it with {newer}" if newer else "install Python 3.11 or newer, then run"
    line = " ".join([newer or "python3", "packaging/dev.py", *arguments])
    raise Stop(f"Skinwise needs Python 3.11 or newer and this is {have}: {remedy}: {line}")
