"""Microneedling: bottle, film, germs, grit, lump, hand, cards; each round its own middle."""

from actors.injection_cells import gone_cell
from actors.injection_shades import shaded
from actors.injection_signs import card, germ, person, rounded
from actors.microneedling_serum_cards import bar, meter, small_skin, step_line, steps_strip, trial
from actors.microneedling_serum_needle import needle
from actors.microneedling_serum_skin import cleaner, grit, lump
from actors.microneedling_serum_things import bottle, film, gloved_hand, pen, water_drop
from pens.artwork import Artwork, centred, fitted, sprite
from pens.bounds import Box
from pens.svg import group, line, path

STRIP_HEIGHT = 76.0
STEPS = (196.0, 368.0, 556.0)


def artworks() -> list[Artwork]:
    """The strip has its upper left corner at (0, 0)."""
    parts = {
        "bottle": bottle(),
        "film": film(),
        "no_cell": group(gone_cell(), scale=0.3),
        "germ": germ(),
        "grit": grit(),
        "cleaner": cleaner(2),
        "lump": lump(),
        "hand": gloved_hand(),
        "drop": water_drop(),
        "device_card": _device_card(),
        "arm_card": card(366, 236),
        "salt_skin": small_skin(serum=False),
        "serum_skin": small_skin(serum=True),
        "meter": meter(),
        "trial_25": trial(25),
        "trial_30": trial(30),
        "trial_28": trial(28),
    }
    drawn = [sprite(f"microneedling_serum_{name}", shaded(body)) for name, body in parts.items()]
    for name, height, token in (("salt", 62, "$steelD"), ("serum", 80, "$gf")):
        box = Box(-21, -height - 14, 42, height + 14)
        drawn.append(Artwork(f"microneedling_serum_bar_{name}", box, bar(height, token)))
    strip = Box(0, 0, 796, STRIP_HEIGHT)
    drawn.append(Artwork("microneedling_serum_strip", strip, steps_strip(796, STRIP_HEIGHT, STEPS)))
    drawn.append(Artwork("microneedling_serum_gone_time", Box(0, -4, 796, 8), step_line(796)))
    point = fitted(group(needle(0.77, 60), turn=8), 40, 58)
    drawn.append(centred("microneedling_serum_legend_needle", point))
    for name in ("germ", "grit"):
        body = germ() if name == "germ" else grit()
        drawn.append(centred(f"microneedling_serum_legend_{name}", shaded(fitted(body, 56, 56))))
    return drawn


def _device_card() -> str:
    """A card with the pen, and a row for each use: lines, pits, a scar on the belly, an adult."""
    drawing = card(300, 372) + group(pen(), (-106, -132), scale=0.22)
    for y, sign in zip((-58, -6, 46, 98), USE_SIGNS, strict=True):
        row = rounded(-134, y - 22, 268, 44, 12)
        drawing += path(row, stroke="$lineStrong", width=1.6) + group(sign, (-106, y))
    return drawing


USE_SIGNS = (
    line("M-15 -9C-8 -13 -2 -5 5 -9C9 -11 12 -9 15 -7", "$lb", 2.6)
    + line("M-15 0C-8 -4 -2 4 5 0C9 -2 12 0 15 2M-11 9C-5 5 0 12 7 9", "$lb", 2.6),
    line("M-17 -5H-9C-8 6 -4 6 -3 -5H3C4 9 9 9 10 -5H17", "$lb", 2.6),
    line("M-13 -13C-18 -4 -18 4 -13 13M13 -13C18 -4 18 4 13 13", "$lb", 2.6)
    + line("M-6 -9L4 9M-7 -2L1 -6M-4 4L5 0M-1 10L8 5", "$lb", 2.2),
    group(person(), scale=0.7),
)
"""What stands before each use on the device card."""
