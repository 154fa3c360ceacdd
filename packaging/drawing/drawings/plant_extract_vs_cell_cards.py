"""Sunscreen or plant extract: one card holds a dot for each person, the other holds none."""

from actors.differentiation_lab import card, rounded
from actors.plant_extract_vs_cell_tools import sunscreen
from pens.artwork import Artwork, framed, sprite
from pens.gradients import shade
from pens.numbers import number
from pens.svg import group, line, path

ACROSS, DOWN = 43, 21
"""43 x 21 = 903 dots, one for each person of the trial (fact T-01)."""

PITCH = 8.0
_WIDTH, _HEIGHT = ACROSS * PITCH, DOWN * PITCH


def artworks() -> list[Artwork]:
    """Cards are round (0, 0); the field of dots has its corner at (0, 0)."""
    return [
        sprite("plant_extract_vs_cell_card", card(378, 408)),
        sprite("plant_extract_vs_cell_sunscreen", sunscreen()),
        sprite("plant_extract_vs_cell_cream_jar", _cream_jar()),
        framed("plant_extract_vs_cell_people", _people(), _WIDTH, _HEIGHT),
        sprite("plant_extract_vs_cell_no_people", _no_people()),
    ]


def _people() -> str:
    dots = ""
    for row in range(DOWN):
        y = number((row + 0.5) * PITCH)
        for column in range(ACROSS):
            x = (column + 0.5) * PITCH
            dots += f"M{number(x)} {y}H{number(x + 0.1)}"
    return line(dots, "$primary", 5.4)


def _no_people() -> str:
    frame = rounded(_WIDTH, _HEIGHT, 12)
    return path(frame, stroke="$lineStrong", width=2.2, dash="7 7")


def _cream_jar() -> str:
    """A closed jar with a leaf on it."""
    body = "M-34 -14H34V34Q34 46 22 46H-22Q-34 46 -34 34Z"
    lid = rounded(78, 26, 8, (0, -28))
    leaf = "M-13 6C-12 -8 0 -14 14 -12C15 2 8 13 -6 12C-9 11.5 -12 9 -13 6Z"
    return (
        path(body, fill=shade("glass"), stroke="$ink", width=2.4)
        + path(lid, fill="$chl", stroke="$ink", width=2.4)
        + line("M-32 -32H0", "$white", 3, opacity=0.6)
        + group(
            path(leaf, fill=shade("leaf"), stroke="$ink", width=1.8)
            + line("M-12 9C-4 4 3 -2 9 -7", "$white", 1.5, opacity=0.9),
            (0, 15),
            scale=1.3,
        )
    )
