"""What is drawn for one moment: poses (pictures) and label poses (words)."""

from typing import NamedTuple


class Pose(NamedTuple):
    """One picture. Positions in stage units, turn in degrees clockwise, the rest as parts.

    `x`, `y` is where the artwork's origin stands; scales and turn are about that origin.
    `grow` is the part of it that shows, counted from the side that its row names.
    """

    artwork: str
    x: float
    y: float
    scale_x: float = 1.0
    scale_y: float = 1.0
    turn: float = 0.0
    opacity: float = 1.0
    grow: float = 1.0


class Row(NamedTuple):
    """What stays the same about a pose for all `t`: whose it is, how it is revealed."""

    actor: str
    artwork: str
    size: float = 1.0
    """The scale at which the artwork is baked; a pose's scales come on top."""
    side: str = "left"
    """The side from which it is revealed: left, right, top or bottom."""


HIDDEN = Pose("", 0.0, 0.0, opacity=0.0)
"""A row with nothing to show now."""
