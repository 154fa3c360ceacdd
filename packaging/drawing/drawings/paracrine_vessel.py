"""The vessel along the bottom of the hero stage, and the sprout that grows out of it."""

from __future__ import annotations

from typing import NamedTuple

from actors.blood import inside_reach, inside_spine, sprout, wall_reach
from pens.artwork import Artwork, placed
from pens.curves import Step, even_steps
from pens.numbers import Point, Points, pair, polyline
from pens.svg import path
from pens.vessel import vessel

CENTRE_LINE: list[Point] = [
    (-30, 424),
    (110, 446),
    (290, 438),
    (470, 458),
    (640, 470),
    (830, 512),
]
"""Where the red cells travel."""

_WIDTH = 46.0
_SPROUT: list[Point] = [(296, 436), (310, 404), (334, 382), (340, 356)]


def artworks() -> list[Artwork]:
    """Draw the sprout first, the vessel over it, and the join over both."""
    return [
        placed("paracrine_vessel", vessel(CENTRE_LINE, _WIDTH)),
        placed("paracrine_sprout", sprout(_SPROUT)),
        placed("paracrine_sprout_join", _join()),
    ]


def _join() -> str:
    """Opens the vessel's upper wall under the sprout, so that the two insides become one."""
    left_shore, right_shore = _lumen_edge(277), _lumen_edge(333)
    mouth = _step_at_height(inside_spine(_SPROUT), 404)
    left, right = mouth.place.beside(-mouth.inside), mouth.place.beside(mouth.inside)
    down = -9.0
    return path(_wall(), fill="$cap") + path(
        f"M{pair(left)}C{pair(_shifted(left, mouth.place, down))}"
        f" {pair((left_shore[0] + 13, left_shore[1] - 1))} {pair(left_shore)}"
        f"L{pair((left_shore[0] + 4, left_shore[1] + 2))}"
        f"L{pair((right_shore[0] - 4, right_shore[1] + 2))}L{pair(right_shore)}"
        f"C{pair((right_shore[0] - 13, right_shore[1] - 2))}"
        f" {pair(_shifted(right, mouth.place, down))} {pair(right)}Z",
        fill="$capW",
    )


class _Mouth(NamedTuple):
    """A place on the middle of the sprout's hollow, and half the hollow's width there."""

    place: Step
    inside: float


def _step_at_height(spine: Points, y: float) -> _Mouth:
    steps = even_steps(spine, 1)
    index = min(range(len(steps)), key=lambda k: abs(steps[k].y - y))
    return _Mouth(steps[index], inside_reach(index / (len(steps) - 1)))


def _wall() -> str:
    """The lowest part of the sprout's own wall, drawn again over the vessel's outline."""
    steps = even_steps(_SPROUT, 1)
    last = len(steps) - 1
    low = [(k, step) for k, step in enumerate(steps) if step.y > 407]
    left = [step.beside(-wall_reach(k / last)) for k, step in low if step.y < 429]
    right = [step.beside(wall_reach(k / last)) for k, step in low if step.y < 418]
    return polyline(left + right[::-1], closed=True)


def _lumen_edge(x: float) -> Point:
    """The upper edge of the vessel's inside, above `x`."""
    step = min(even_steps(CENTRE_LINE, 1), key=lambda step: abs(step.x - x))
    return step.beside(-(_WIDTH / 2 - _WIDTH * 0.12))


def _shifted(point: Point, heading: Step, distance: float) -> Point:
    return (point[0] + heading.along_x * distance, point[1] + heading.along_y * distance)
