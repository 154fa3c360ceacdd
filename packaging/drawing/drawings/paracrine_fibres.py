"""What the woken cells lay on the hero stage: two ropes, and a thread with branches."""

from pens.artwork import Artwork, placed
from pens.numbers import Point
from pens.rope import rope
from pens.thread import thread, thread_branches

_ROPE_1: list[Point] = [(330, 100), (420, 112), (520, 90), (640, 104), (810, 84)]
_ROPE_2: list[Point] = [(552, 170), (620, 156), (690, 168), (760, 150), (812, 154)]
_TRUNK: list[Point] = [(548, 250), (596, 258), (636, 240), (684, 252), (738, 232), (812, 242)]
_BRANCHES: tuple[list[Point], ...] = (
    [(596, 258), (612, 278), (640, 290), (676, 288)],
    [(684, 252), (708, 276), (744, 278), (800, 296)],
    [(738, 232), (760, 214), (800, 208)],
)


def artworks() -> list[Artwork]:
    """Each at stage coordinates, laid from left to right; draw the branches over the trunk."""
    return [
        placed("paracrine_rope_1", rope(_ROPE_1, 20)),
        placed("paracrine_rope_2", rope(_ROPE_2, 18)),
        placed("paracrine_thread_trunk", thread(_TRUNK, 4.6)),
        placed("paracrine_thread_branches", thread_branches(_BRANCHES, 4.6)),
    ]
