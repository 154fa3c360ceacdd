"""Skin with age: the ropes and threads of one half, whole and in pieces.

One half is 398 wide. A rope and its pieces are drawn round the middle of their row (y = 0 there),
so that they keep together while age makes them flatter.
"""

from __future__ import annotations

from typing import NamedTuple

from pens.artwork import Artwork, sprite
from pens.curves import even_steps
from pens.fragment import frayed_end
from pens.numbers import Point
from pens.rope import FADED, FRESH, Tone, rope
from pens.svg import group, line, path
from pens.thread import thread, thread_branches

HALF_WIDTH = 398.0
ROWS = (282.0, 322.0, 362.0, 402.0, 442.0)
"""The middle of each rope on the stage."""

THREAD_DROP = 14.0
"""How far the thread of a row hangs below the middle of its rope."""

THREAD, OLD_THREAD = 3.8, 2.8
"""Its thickness when young and when old. Threads lie behind all ropes."""

_SWINGS = (7.0, -8.0, 9.0, -7.0, 7.0)
_LEANS = (5.0, -5.0, 4.0, -4.0, 5.0)
_NEW, _OLD = 19.0, 12.5
_WORN = 5.0
"""How much shorter a pale piece is at either end."""
_LOBE = _NEW * 2.7 / 3
"""The distance after which the twist of a rope repeats: pieces start on it and so match."""


class Piece(NamedTuple):
    """A part of a rope after a break: from `start` to `end` in the half, turned about `pivot`."""

    name: str
    row: int
    start: float
    end: float
    pivot: float
    fades: bool = True
    """Whether it is also drawn pale and thin, as it lies years later."""


PIECES = (
    Piece("rope_2_left", 1, -20, 222, 0, fades=False),
    Piece("rope_2_right", 1, 234, 418, 398, fades=False),
    Piece("rope_2_a", 1, -20, 40, 0),
    Piece("rope_2_b", 1, 54, 222, 138),
    Piece("rope_2_c", 1, 234, 322, 278),
    Piece("rope_2_d", 1, 335, 418, 398),
    Piece("rope_4_left", 3, -20, 154, 0),
    Piece("rope_4_right", 3, 166, 418, 398, fades=False),
    Piece("rope_4_c", 3, 166, 352, 259),
    Piece("rope_4_d", 3, 364, 418, 398),
)


def artworks() -> list[Artwork]:
    """Whole ropes, threads and their branches, the pieces, a hairline nick."""
    drawn = [
        sprite("skin_with_age_nick", _nick()),
        sprite("skin_with_age_threads", threads(THREAD)),
        sprite("skin_with_age_threads_old", threads(OLD_THREAD)),
    ]
    for row in range(len(ROWS)):
        drawn.append(sprite(f"skin_with_age_rope_{row + 1}", whole_rope(row)))
        drawn.append(sprite(f"skin_with_age_branches_{row + 1}", branches(row)))
    for piece in PIECES:
        drawn.append(sprite(f"skin_with_age_{piece.name}", _broken(piece, _NEW, FRESH)))
        if piece.fades:
            drawn.append(sprite(f"skin_with_age_{piece.name}_pale", _broken(piece, _OLD, FADED)))
    return drawn


def whole_rope(row: int) -> str:
    """The rope of a row (0 is the uppermost), from beyond one edge of the half to the other."""
    return rope(_rope_line(row), _NEW)


def threads(thickness: float) -> str:
    """The threads of all rows, at their place in the half."""
    rows = enumerate(ROWS)
    return "".join(group(thread(_trunk(row), thickness), (0, y + THREAD_DROP)) for row, y in rows)


def branches(row: int) -> str:
    """The two branches of a row's thread, drawn over it."""
    first, second = _trunk(row)[1], _trunk(row)[3]
    return thread_branches(
        (
            [first, (first[0] + 44, first[1] - 15), (first[0] + 84, first[1] - 21)],
            [second, (second[0] + 36, second[1] + 18), (second[0] + 80, second[1] + 22)],
        ),
        THREAD,
    )


def _rope_line(row: int) -> list[Point]:
    swing = _SWINGS[row]
    shares = ((-20, 1.6), (88, -0.9), (191, 1.2), (295, -1.0), (418, 1.4))
    return [(x, swing * share) for x, share in shares]


def _trunk(row: int) -> list[Point]:
    lean = _LEANS[row]
    return [(-20, 4), (99, lean - 6), (199, 8 - lean), (298, lean - 6), (418, 4)]


def _broken(piece: Piece, thickness: float, tone: Tone) -> str:
    """A part of the rope with frayed ends, drawn round (pivot, middle of the row)."""
    steps = even_steps(_rope_line(piece.row), 1.5)
    worn = _WORN if tone is FADED else 0.0
    inside = [step for step in steps if piece.start + worn <= step.x <= piece.end - worn]
    first = round(inside[0].distance / _LOBE) * _LOBE
    kept = [step for step in steps if first <= step.distance <= inside[-1].distance]
    points = [(step.x, step.y) for step in [*kept[:-6:12], kept[-1]]]
    ends = even_steps(points, 2)
    hair = min(thickness, 12.0)
    body = frayed_end(ends[0], hair, tone, backward=True)
    body += frayed_end(ends[-1], hair, tone, backward=False)
    body += rope(points, thickness, tone=tone)
    return group(body, (-piece.pivot, 0))


def _nick() -> str:
    """A notch in the upper edge of a rope, with a hairline crack down to its middle."""
    crack = "M0.4 -4L-1.6 -0.4L1.4 3L-0.4 6"
    notch = "M-5.4 -12.5L0.4 -3L5.8 -12.5Z"
    cracks = line(crack, "$goldL", 4) + line(crack, "$ropeInk", 1.9)
    return cracks + path(notch, fill="$dermB") + line("M-3.6 -8.8L0.4 -3L4.2 -8.8", "$ropeInk", 1.9)
