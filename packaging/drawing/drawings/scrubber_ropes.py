"""The ropes of the player: the played part of the axis, and the age that frays."""

from pens.artwork import Artwork, framed
from pens.bounds import Box
from pens.fragment import fragment
from pens.numbers import Point
from pens.rope import rope

_FALL: Point = (1.5, 2.8)


def artworks() -> list[Artwork]:
    """`scrub_rope` is clipped from the right; in `age_rope` 20 is at x = 10, 7 units a year."""
    straight = rope([(5, 0), (550, 0), (1096, 0)], 15, banded=False, shadow=_FALL)
    return [
        Artwork("scrub_rope", Box(0, -11, 1100, 22), straight),
        framed("age_rope", _age_rope(22), 440, 44),
    ]


def _age_rope(y: float) -> str:
    """A thick rope, a thinner one from 41, and from 53 on only broken pieces."""
    pieces = (
        (53.4, 58.8, 11, -1.5),
        (60.6, 64.8, 10, 2),
        (66.8, 70.8, 9, -1),
        (73, 76, 8, 1.5),
        (78.2, 80, 7, -0.5),
    )
    drawing = rope(_level(40, 51.6, y), 12.5, banded=False, shadow=_FALL)
    drawing += rope(_level(19.6, 41, y), 17, banded=False, shadow=_FALL)
    for start, end, thickness, drop in pieces:
        drawing += fragment(_level(start, end, y + drop), thickness, shadow=_FALL)
    return drawing


def _level(start: float, end: float, y: float) -> list[Point]:
    return [(_x_of_age(age), y) for age in (start, (start + end) / 2, end)]


def _x_of_age(age: float) -> float:
    return 10 + (age - 20) * 7
