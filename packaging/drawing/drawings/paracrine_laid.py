"""What the first woken cell lays: ropes and a thread that begin at the tips of its arms."""

from pens.artwork import Artwork, placed
from pens.numbers import Point
from pens.rope import rope
from pens.thread import thread, thread_branches

_FROM_RIGHT_ARM: list[Point] = [(568, 152), (628, 150), (690, 168), (752, 150), (812, 156)]
_FROM_UPPER_ARM: list[Point] = [(538, 126), (588, 100), (650, 102), (722, 82), (812, 92)]
_TRUNK: list[Point] = [
    *((578, 183), (600, 206), (622, 236), (662, 250)),
    *((706, 238), (754, 250), (812, 236)),
]
_BRANCHES: tuple[list[Point], ...] = (
    [(622, 236), (630, 256), (646, 267), (668, 268)],
    [(706, 238), (730, 213), (766, 206), (808, 212)],
    [(754, 250), (776, 266), (812, 264)],
)


def artworks() -> list[Artwork]:
    """Each at stage coordinates, laid from left to right; draw the branches over the trunk."""
    return [
        placed("paracrine_rope_lower", rope(_FROM_RIGHT_ARM, 18)),
        placed("paracrine_rope_upper", rope(_FROM_UPPER_ARM, 19)),
        placed("paracrine_thread_laid", thread(_TRUNK, 4.6)),
        placed("paracrine_thread_twigs", thread_branches(_BRANCHES, 4.6)),
    ]
