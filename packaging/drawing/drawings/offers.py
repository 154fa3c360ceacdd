"""What a clinic may offer, as pictures for the check: 64 x 64 round (0, 0)."""

from actors.messages import growth_factor, vesicle
from actors.molecules import leaf
from actors.stem_cell import stem_cell
from actors.tools import dropper_bottle, jar, needle_comb, syringe
from pens.artwork import Artwork, centred, fitted
from pens.svg import disc, ellipse, group, line


def artworks() -> list[Artwork]:
    """Injection, needling with a serum, exosomes, a cream, something else."""
    injection = group(syringe(), (-7, -4), turn=-38) + fitted(stem_cell(), 32, 32, middle=(15, 14))
    needling = group(needle_comb(), (-5, -1), scale=0.95) + group(growth_factor(), (19, 17))
    exosomes = group(dropper_bottle(), (-12, 0)) + "".join(
        group(vesicle(), (x, y), scale=scale)
        for x, y, scale in ((16, -15, 0.72), (18, 5, 0.86), (11, 22, 0.56))
    )
    cream = jar() + group(leaf(), (2, 8), scale=0.68)
    return [
        centred("offer_injection", fitted(injection, 62, 62)),
        centred("offer_needling_serum", fitted(needling, 61, 61)),
        centred("offer_exosomes", exosomes),
        centred("offer_cream", group(cream, (-1, -1), scale=1.1)),
        centred("offer_other", _something_else()),
    ]


def _something_else() -> str:
    ring = ellipse((0, 0), (25, 25), "$white", stroke="$ink", width=2.2)
    question = line("M-8 -7C-8 -17.5 9 -17.5 8.5 -6C8 0.6 0.4 0.8 0.4 7.5", "$fibD", 5)
    return ring + question + disc((0.4, 15.6), 3.2, "$fibD")
