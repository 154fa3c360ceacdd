"""Injection: study cards, harms, the stamp and the questions; each round its own middle."""

from actors.flags import find_out_more, slow_down
from actors.injection_cells import tiny_stem_cell
from actors.injection_shades import shaded
from actors.injection_signs import (
    bone_in_tissue,
    camera,
    card,
    clouded_eye,
    germs,
    people,
    plasma_tube,
    rounded,
)
from pens.artwork import Artwork, placed, sprite
from pens.svg import group, path

TALL = 412.0
"""Height of a study card."""


def artworks() -> list[Artwork]:
    """Crowds of people lie at stage coordinates, since they are revealed from the left."""
    parts = {
        "study_large": card(456, TALL),
        "study_small": card(296, TALL),
        "arm_cells": _arm(tiny_stem_cell(0.3)),
        "arm_plasma": _arm(group(plasma_tube(), scale=0.95)),
        "arm_empty": card(128, 104, dashed=True, radius=14),
        "camera": camera(),
        "octagon": group(slow_down(), scale=1.12),
        "harm_infection": _harm(group(germs(), scale=1.6)),
        "harm_sight": _harm(group(clouded_eye(), (-8, 0), scale=1.36)),
        "harm_bone": _harm(group(bone_in_tissue(), scale=1.34)),
        "stamp": _stamp(),
        "questions": _questions(),
    }
    drawn = [sprite(f"injection_{name}", shaded(body)) for name, body in parts.items()]
    twenty = group(people(20, 10, (40, 54)), (64, 98), scale=1.0)
    eight = group(people(8, 4, (56, 54)), (550, 98))
    return [
        *drawn,
        placed("injection_twenty_people", twenty),
        placed("injection_eight_people", eight),
    ]


def _arm(body: str) -> str:
    return card(128, 104, radius=14) + body


def _harm(body: str) -> str:
    return card(240, 334) + group(body, (0, -58))


def _stamp() -> str:
    """A double frame, as a stamp leaves it, with the octagon in it."""
    outer, inner = rounded(-196, -150, 392, 300, 26), rounded(-184, -138, 368, 276, 18)
    frame = path(outer, fill="$stopSoft", stroke="$stop", width=6)
    return frame + path(inner, stroke="$stop", width=2.4) + group(slow_down(), (0, -78), scale=1.5)


def _questions() -> str:
    drawing = card(318, 372) + group(find_out_more(), (0, -132), scale=1.25)
    return drawing + path("M-120 58H120", stroke="$lineStrong", width=1.6, dash="2 7")
