"""The three flags: slow down (octagon), find out more (diamond), good sign (circle); 56 units."""

from __future__ import annotations

from pens.numbers import polyline
from pens.outlines import polygon
from pens.svg import disc, ellipse, line, path

_QUESTION = "M-7.5 -6.5C-7.5 -16.5 8.5 -16.5 8 -5.5C7.6 0.6 0.4 0.8 0.4 7"
_SOFT_DIAMOND = (
    "M0 -27Q2.4 -27 4.6 -24.8L24.8 -4.6Q27 -2.4 27 0Q27 2.4 24.8 4.6L4.6 24.8Q2.4 27 0 27"
    "Q-2.4 27 -4.6 24.8L-24.8 4.6Q-27 2.4 -27 0Q-27 -2.4 -24.8 -4.6L-4.6 -24.8Q-2.4 -27 0 -27Z"
)


def slow_down() -> str:
    """A filled octagon with a bar."""
    corners = polyline(polygon(8, 27, first=22.5), closed=True)
    return path(corners, fill="$stop", stroke="$stop", width=3) + line("M-12 0H12", "$stopSoft", 7)


def find_out_more() -> str:
    """An outlined diamond with a question mark."""
    mark = line(_QUESTION, "$ask", 4.6) + disc((0.4, 14.6), 3, "$ask")
    return path(_SOFT_DIAMOND, fill="$askSoft", stroke="$ask", width=3.4) + mark


def good_sign() -> str:
    """A circle with a tick."""
    ring = ellipse((0, 0), (25.5, 25.5), "$goodSoft", stroke="$good", width=3.4)
    return ring + line("M-11.5 0.5L-3.5 9L12 -8.5", "$good", 5)
