"""The four tests that let human tissue skip the drug rules: cards, way, trap door, tray."""

from actors.differentiation_lab import card, rounded
from actors.from_lab_to_approval_rules import (
    barrier,
    flap,
    freed_cells,
    nothing_mixed,
    packets,
    plank,
    same_job,
    stays_put,
    tissue,
    vial,
    wide_tray,
)
from pens.artwork import Artwork, placed, sprite
from pens.svg import group, line, path

WAY = 376.0
"""Height of the way that runs below the cards."""

_PARTS = ((-12.0, 44.0), (106.0, 188.0), (248.0, 812.0))
_NUMERALS = {
    1: "M-4 -5L1 -9V9M-4 9H6",
    2: "M-5 -5C-5 -11 6 -11 5 -4C4 1 -5 4 -5 9H6",
    3: "M-5 -6C-4 -11 6 -10 5 -4C4.4 -1 0 -1 -1 -1C2 -1 6 0 6 4C6 11 -5 11 -6 5",
    4: "M3 9V-9L-6 4H7",
}


def artworks() -> list[Artwork]:
    """Cards, vials and tray are round (0, 0); the way is at stage coordinates."""
    back, front = wide_tray(770)
    pictures = (tissue(), same_job(), nothing_mixed(), stays_put())
    return [
        *(
            sprite(f"from_lab_to_approval_test_{number}", _test(number, picture))
            for number, picture in enumerate(pictures, start=1)
        ),
        sprite("from_lab_to_approval_tissue", tissue()),
        sprite("from_lab_to_approval_lit", _lit()),
        placed("from_lab_to_approval_way", plank(_PARTS, WAY)),
        placed("from_lab_to_approval_way_on", _way_on()),
        sprite("from_lab_to_approval_flap_left", flap()),
        sprite("from_lab_to_approval_flap_right", group(flap(), (0, 12), turn=180)),
        sprite("from_lab_to_approval_barrier", barrier()),
        sprite("from_lab_to_approval_svf", vial(freed_cells())),
        sprite("from_lab_to_approval_exosomes", vial(packets())),
        placed("from_lab_to_approval_bin_back", group(back, (398, 446))),
        placed("from_lab_to_approval_bin_front", group(front, (398, 446))),
    ]


def _test(numeral: int, picture: str) -> str:
    badge = path(rounded(30, 30, 15, (-58, -94)), fill="$primary")
    figure = line(_NUMERALS[numeral], "$paper", 3)
    return card(158, 232) + group(picture, (4, -68), scale=0.92) + badge + group(figure, (-58, -94))


def _lit() -> str:
    """The frame round a card whose test is asked now."""
    frame = rounded(153, 227, 14)
    return path(frame, stroke="$ropeInk", width=7.6) + path(frame, stroke="$gold", width=4.6)


def _way_on() -> str:
    shaft, head = "M268 354H566", "M556 344L567 354L556 364"
    soft = line(shaft, "$halo", 8, opacity=0.9) + line(head, "$halo", 8, opacity=0.9)
    return soft + line(shaft, "$lb", 4, dash="1 9") + line(head, "$lb", 4)
