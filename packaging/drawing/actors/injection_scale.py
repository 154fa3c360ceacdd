"""Where everything of "What happens in a stem cell injection?" stands; one ruler for all of it."""

from __future__ import annotations

from math import exp

from actors.injection_section import Ruler, flat
from pens.bounds import Box

RULER = Ruler(skin=186.0, unit=120.0)
"""120 units are a millimeter, of the skin and of the needle."""
LEFT, FOOT = 80.0, 442.0
"""The ruler stands left of the skin; the strip with the fixed words begins at the foot."""
CUT = Box(LEFT, 0, 716, 484)

NEEDLE_MM = 0.3
NEEDLE = NEEDLE_MM * RULER.unit
NEEDLE_OUT = 150.0
"""How far the needle stands out of its hub."""
TIP = (306.0, RULER.depth(0.87))
POCKET, POCKET_RADII = (334.0, 296.0), (80.0, 47.0)
"""Where the mix gathers."""
BUMP_MIDDLE, BUMP_WIDTH = 322.0, 70.0

MICE = Box(472, 12, 312, 420)
"""The inset with what was seen in mice."""
COLUMNS, ROWS = 4, 5
HEAD, TAIL = 46.0, 48.0
"""Height of the inset's title and of its result."""
STAYS = 10
"""The one of the twenty that is still found, counted from 0."""


def bump(x: float, height: float) -> float:
    """How far the skin is lifted at `x` by what was put in."""
    return flat(x) + height * exp(-(((x - BUMP_MIDDLE) / BUMP_WIDTH) ** 2))


def seats() -> list[tuple[float, float, float]]:
    """Place and turn of the twenty cells in mice, row by row."""
    shifts = (
        (-3, 5),
        (5, -4),
        (-6, -3),
        (4, 6),
        (2, -6),
        (6, 3),
        (-4, -5),
        (-2, 4),
        (5, 2),
        (0, -2),
    )
    found = []
    across = MICE.width / COLUMNS
    down = (MICE.height - HEAD - TAIL - 8) / ROWS
    for number in range(COLUMNS * ROWS):
        row, column = divmod(number, COLUMNS)
        dx, dy = shifts[(number * 3 + row) % len(shifts)]
        x = MICE.x + across * (column + 0.5) + dx + (6 if row % 2 else -6)
        y = MICE.y + HEAD + 4 + down * (row + 0.5) + dy * 0.7
        found.append((x, y, float((number * 47) % 360)))
    return found
