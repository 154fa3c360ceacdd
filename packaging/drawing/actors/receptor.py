"""The receptor: a cup with two prongs on a stalk. (0, 0) is the fork; the stalk goes down 9."""

from __future__ import annotations

from actors.messages import cytokine, growth_factor
from pens.svg import group, line

_CUP = "M0 9L0 0M0 0C-7 -1 -9 -6 -8.5 -11M0 0C7 -1 9 -6 8.5 -11"


def receptor() -> str:
    """Empty."""
    return line(_CUP, "$ink", 5.2) + line(_CUP, "$fibL", 2.4)


def receptor_with_growth_factor() -> str:
    """The diamond sits in the cup, point down."""
    return receptor() + group(growth_factor(), (0, -13), scale=0.62)


def receptor_with_cytokine() -> str:
    """The triangle sits in the cup, turned point down."""
    return receptor() + group(cytokine(), (0, -12), turn=180, scale=0.6)
