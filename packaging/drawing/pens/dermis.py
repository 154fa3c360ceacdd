"""The ground of the dermis: a soft wash with faint old fibres and a fine stipple."""

from __future__ import annotations

from random import Random

from pens.bounds import Box
from pens.curves import smooth
from pens.gradients import shade
from pens.svg import disc, path, rect


def dermis_ground(area: Box, *, seed: int, fibres: int = 14) -> str:
    """The ground of `area`; what runs over its edge is cut by the file's box."""
    dice = Random(seed)
    ground = rect((area.x, area.y), (area.width, area.height), shade("dermis"))
    ground += "".join(_faint_fibre(dice, area) for _ in range(fibres))
    for _ in range(int(area.width * area.height / 2600)):
        place = (
            dice.uniform(area.x, area.x + area.width),
            dice.uniform(area.y, area.y + area.height),
        )
        opacity = dice.choice([0.35, 0.5, 0.7])
        ground += disc(place, dice.uniform(0.9, 1.9), "$dermDot", opacity=opacity)
    return ground


def _faint_fibre(dice: Random, area: Box) -> str:
    y = dice.uniform(area.y + 20, area.y + area.height)
    lean = dice.uniform(-30, 30)
    across = [
        (-0.05, 0.0),
        (0.25, lean * dice.uniform(-0.4, 1)),
        (0.5, lean * dice.uniform(-1, 1)),
        (0.78, -lean * dice.uniform(-0.5, 1)),
        (1.05, lean),
    ]
    points = [(area.x + area.width * share, y + rise) for share, rise in across]
    width = dice.uniform(8, 30)
    return path(smooth(points), stroke="$dermF", width=width, opacity=dice.choice([0.35, 0.5, 0.6]))
