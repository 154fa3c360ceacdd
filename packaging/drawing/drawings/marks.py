"""Flags, evidence marks and the brand mark."""

from actors.evidence import strand_mark
from actors.flags import find_out_more, good_sign, slow_down
from pens.artwork import Artwork, centred, framed
from pens.rope import rope
from pens.svg import group, line, path


def artworks() -> list[Artwork]:
    """Flags in 64 x 64 round (0, 0); evidence marks 84 x 36; brand mark 40 x 40."""
    names = ("none", "early", "some", "strong")
    marks = [framed(f"strands_{name}", strand_mark(n), 84, 36) for n, name in enumerate(names)]
    return [
        *marks,
        centred("octagon", slow_down()),
        centred("diamond_question", find_out_more()),
        centred("circle_tick", good_sign()),
        framed("brand_mark", _brand_mark(), 40, 40),
    ]


def _brand_mark() -> str:
    """A gold rope lying under the line of the skin, in a violet field."""
    field = "M12 0.5H28Q39.5 0.5 39.5 12V28Q39.5 39.5 28 39.5H12Q0.5 39.5 0.5 28V12Q0.5 0.5 12 0.5Z"
    skin = line("M8 14C13 9 17 17 22 14C27 11 31 17 36 13", "$white", 3)
    gold = rope([(8, 32), (16, 26), (28, 31), (36, 25)], 11, banded=False, shadow=None)
    return path(field, fill="$fibD") + group(skin + gold, scale=0.909)
