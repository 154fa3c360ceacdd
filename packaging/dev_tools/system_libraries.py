"""The system libraries that Qt loads and that a bare Linux lacks."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from dev_tools import apt
from dev_tools.trouble import Stop

WHY = "Qt needs system libraries that are missing here"

# soname: the Debian package that brings it. Measured on a bare Debian 12, one package at a time.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
FOR_A_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def loads(soname: str) -> bool:
    """Ask the loader itself: it also notices a library whose own libraries are missing."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(needed: dict[str, str], can_load: Callable[[str], bool]) -> list[str]:
    return [soname for soname in needed if not can_load(soname)]


def require(for_window: bool) -> None:
    if not sys.platform.startswith("linux"):
        return
    needed = {**ALWAYS, **(FOR_A_WINDOW if for_window else {})}
    sonames = missing(needed, loads)
    if not sonames:
        return
    if not apt.is_here():
        raise Stop(f"{WHY}: install {', '.join(sonames)} with this system's package manager.")
    apt.install([needed[soname] for soname in sonames], WHY)
