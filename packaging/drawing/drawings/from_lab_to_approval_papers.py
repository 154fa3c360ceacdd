"""Registered is not approved: a tray at the ladder's foot, two papers, a stamp."""

from actors.from_lab_to_approval_things import paper, stamp, tray
from pens.artwork import Artwork, sprite
from pens.svg import ellipse, group, line


def artworks() -> list[Artwork]:
    """All round (0, 0); the stamp's face is at y = 0."""
    back, front = tray()
    return [
        sprite("from_lab_to_approval_tray_back", back),
        sprite("from_lab_to_approval_tray_front", front),
        sprite("from_lab_to_approval_paper", paper(122, 138)),
        sprite("from_lab_to_approval_stamp", stamp()),
        sprite("from_lab_to_approval_stamped", _stamped()),
        sprite("from_lab_to_approval_no_way", _no_way()),
    ]


def _stamped() -> str:
    ring = ellipse((0, 0), (27, 15), "none", stroke="$primary", width=3)
    inner = ellipse((0, 0), (21, 10), "none", stroke="$primary", width=1.4)
    return group(ring + inner + line("M-12 0H12", "$primary", 3), turn=-9, opacity=0.85)


def _no_way() -> str:
    """A dotted way up that ends at a bar; (0, 0) is its lower end."""
    dots = line("M0 0V-52", "$stop", 4.4, dash="1 10")
    return dots + line("M-26 -66H26", "$halo", 10) + line("M-26 -66H26", "$stop", 5.4)
