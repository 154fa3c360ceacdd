"""Signs of doubt: the thought it starts as, the mark for "not known", and the results sheet."""

from __future__ import annotations

from actors.differentiation_lab import card, rounded
from pens.gradients import shade
from pens.numbers import number
from pens.silhouette import gleam
from pens.svg import disc, ellipse, group, line, path

_QUESTION = "M-21 -17C-21 -44 25 -44 23 -15C22 2 1 2 1 21"


def thought(width: float, height: float) -> str:
    """A dashed frame round (0, 0)."""
    outline = rounded(width, height, 44)
    shadow = group(path(outline, fill="$shadow"), (3, 6), opacity=0.1)
    return (
        shadow
        + path(outline, fill="$paper")
        + path(outline, stroke="$primary", width=3.6, dash="13 9")
    )


def thought_drop(radius: float) -> str:
    """One of the drops that lead from a thought to what it is about."""
    ring = ellipse((0, 0), (radius, radius), "$paper", stroke="$primary", width=3)
    return ring.replace("/>", ' stroke-dasharray="7 5"/>')


def not_known() -> str:
    """A disc with a dashed rim and a question mark, 132 units."""
    rim = ellipse((0, 0), (66, 66), "$paper", stroke="$lb", width=4)
    return (
        ellipse((4, 7), (66, 66), "$shadow", opacity=0.14)
        + disc((0, 0), 66, "$paper")
        + rim.replace("/>", ' stroke-dasharray="11 9"/>')
        + line(_QUESTION, "$primary", 12)
        + disc((1, 41), 7.5, "$primary")
    )


def results_sheet(width: float, height: float, rows: int, first: float, pitch: float) -> str:
    """A sheet on a clip board whose rows are empty; the app writes its words."""
    board = group(card(width + 18, height + 18, fill="$fibM", round_by=20), (0, 0))
    sheet = path(rounded(width, height, 10), fill="$paper", stroke="$ink", width=1.6)
    clip = path(
        rounded(92, 30, 9, (0, -height / 2 - 6)), fill=shade("glass"), stroke="$ink", width=2.2
    )
    lines = ""
    for row in range(rows):
        y = first + row * pitch
        for left, long in ((-width / 2 + 20, 44.0), (-width / 2 + 76, width - 96.0)):
            box = rounded(long, pitch * 0.6, 7, (left + long / 2, y))
            lines += path(box, stroke="$lineStrong", width=1.8, dash="6 5", cap="butt")
    return (
        board + sheet + lines + clip + gleam(f"M-36 {number(-height / 2 - 12)}H4", 2.6, opacity=0.9)
    )
