"""Where the resources lie: beside the source tree, or inside the frozen bundle."""

import sys
from pathlib import Path


def resource_folder() -> Path:
    """The folder that holds `content`, `artwork` and `fonts`."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    return Path(__file__).resolve().parents[3] / "resources"


def views_folder() -> Path:
    """The folder that QML modules are looked up in."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "skinwise" / "views"
    return Path(__file__).resolve().parents[1] / "views"
