"""The three kinds of message: growth factor (diamond), cytokine (triangle), vesicle (ring).

Each is about 26 units across, round (0, 0).
"""

from __future__ import annotations

from pens.gradients import shade
from pens.silhouette import gleam
from pens.svg import disc, ellipse, path

_DIAMOND = (
    "M0 -13Q2 -13 3.4 -11.4L11.4 -2.6Q13 0 11.4 2.6L3.4 11.4Q0 14.4 -3.4 11.4"
    "L-11.4 2.6Q-13 0 -11.4 -2.6L-3.4 -11.4Q-2 -13 0 -13Z"
)
_TRIANGLE = (
    "M0 -12.6Q1.9 -12.6 2.9 -10.6L12.2 6.6Q13.6 10.3 9.8 10.6L-9.8 10.6"
    "Q-13.6 10.3 -12.2 6.6L-2.9 -10.6Q-1.9 -12.6 0 -12.6Z"
)


def growth_factor() -> str:
    """A rounded blue diamond."""
    body = path(_DIAMOND, fill=shade("growth-factor"), stroke="$ink", width=1.8)
    return body + gleam("M-6.5 -1.5L-1.5 -7", 2.2)


def cytokine() -> str:
    """A rounded magenta triangle, point up."""
    body = path(_TRIANGLE, fill=shade("cytokine"), stroke="$ink", width=1.8)
    return body + gleam("M-5.6 3L-1.9 -4", 2.1, opacity=0.8)


def vesicle() -> str:
    """A double ring with three cargo dots; teal, because it is stem cell membrane."""
    body = ellipse((0, 0), (13, 13), shade("vesicle"), stroke="$ink", width=1.8)
    body += ellipse((0, 0), (9.4, 9.4), "none", stroke="$mscD", width=1.3)
    cargo = ((-3, 1.5, 2.2), (3.2, -2.4, 2.2), (2.4, 4.2, 1.8))
    return body + "".join(disc((x, y), radius, "$mscD") for x, y, radius in cargo)


def trail(token: str) -> str:
    """Three dots that fade behind a particle at (0, 0) flying to the right."""
    dots = ((-18, 3.4, 0.55), (-27, 2.6, 0.38), (-34.5, 1.8, 0.24))
    return "".join(disc((x, 0), radius, token, opacity=opacity) for x, radius, opacity in dots)
