"""Where all of "What does microneedling with a serum do?" stands: one ruler, one closer look.

The left part shows skin and needles on a ruler; the panel shows the framed part of it, larger by
the same factor across and down.
"""

from __future__ import annotations

from actors.injection_section import Ruler
from pens.bounds import Box

RULER = Ruler(skin=140.0, unit=136.0)
CLOSE = Ruler(skin=140.0, unit=560.0)
"""Units a millimeter at the left and in the panel."""
TIMES = CLOSE.unit / RULER.unit

EDGE = 74.0
"""Where the skin begins, right of the ruler."""
PANEL = Box(312, 0, 484, 484)

NEEDLES_MM = (0.5, 0.77, 1.5)
SHARE = 0.1525 / 0.77
"""How deep a channel was, as a part of the needle's length: measured in rats, for 0.77 mm."""
CHANNEL_WIDE_MM = 0.0707
NEEDLE_WIDE_MM = 0.088
"""At the skin. Our choice: no fact tells it."""

COLUMNS = (136.0, 176.0, 216.0)
"""Where the needles stand at the left."""


def close_up(x: float) -> float:
    """Where a place of the left part lies in the panel."""
    return PANEL.centre[0] + (x - COLUMNS[1]) * TIMES


CLOSE_COLUMNS = tuple(close_up(x) for x in COLUMNS)
CHANNELS = tuple(CLOSE.unit * length * SHARE for length in NEEDLES_MM)
"""How deep each channel is in the panel."""
FRAME = Box(
    COLUMNS[1] - PANEL.width / 2 / TIMES,
    RULER.skin - CLOSE.skin / TIMES,
    PANEL.width / TIMES,
    PANEL.height / TIMES,
)
"""What the panel shows, at the left."""
