"""Run Qt without a screen: the software renderer draws the same bytes every time."""

import os


def use_offscreen() -> None:
    """Before Qt starts: no screen, no graphics card, no scaling by the machine."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"):
        os.environ.pop(name, None)
