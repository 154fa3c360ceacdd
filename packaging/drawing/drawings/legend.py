"""Who is who: small pictures where the sprite itself would not read, 64 x 64 round (0, 0)."""

from actors.blood import red_cell
from actors.fibroblast import fibroblast_awake, fibroblast_resting
from pens.artwork import Artwork, centred, fitted
from pens.epidermis import corneocyte, keratinocyte
from pens.fragment import fragment
from pens.rope import rope
from pens.svg import group
from pens.thread import thread
from pens.vessel import tube_layers, vessel


def artworks() -> list[Artwork]:
    """One picture for each kind of thing that is scenery on the stage."""
    gold = rope([(-25, 9), (-9, 5), (8, -5), (25, -9)], 17)
    broken = fragment([(-18, 4), (-6, -2), (6, 3), (18, -4)], 11.5)
    both = fitted(fibroblast_awake(), 62, 40, middle=(0, -10))
    both += fitted(fibroblast_resting(), 46, 20, middle=(0, 18))
    return [
        centred("legend_rope", gold),
        centred("legend_broken", fitted(broken, 61, 61)),
        centred("legend_thread", _thread()),
        centred("legend_vessel", _vessel()),
        centred("legend_vessel_loop", fitted(_vessel_loop(), 60, 60)),
        centred("legend_corneocyte", _plates()),
        centred("legend_keratinocyte", keratinocyte(46, 46, seed=3)),
        centred("legend_fibroblast", both),
    ]


def _thread() -> str:
    trunk: list[tuple[float, float]] = [(-27, 9), (-12, 5), (2, 7), (13, -2), (27, -6)]
    return thread(trunk, 4.6, branches=([(-12, 5), (-4, -8), (10, -15), (22, -17)],))


def _vessel() -> str:
    tube = vessel([(-16, 5), (0, 0), (16, -5)], 26, nuclei=(0.08, 0.9), shadow=False)
    cells = "".join(group(red_cell(), at, scale=0.55) for at in ((-10, 4), (9, -3.4)))
    return tube + cells


def _vessel_loop() -> str:
    loop: list[tuple[float, float]] = [
        (-11, 27),
        (-12, 0),
        (-9, -16),
        (0, -21),
        (9, -16),
        (12, 0),
        (11, 27),
    ]
    return tube_layers([(loop, 13)])


def _plates() -> str:
    places = ((0, -11), (4, 0), (-3, 11))
    return "".join(group(corneocyte(50, 12.5, seed=7 + n), at) for n, at in enumerate(places))
