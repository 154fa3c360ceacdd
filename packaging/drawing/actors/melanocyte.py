"""The pigment cell: a small body with thin branches and dark grains; the same in every skin."""

from __future__ import annotations

from pens.gradients import shade
from pens.outlines import blob, ribbon, taper
from pens.silhouette import merged
from pens.svg import disc, ellipse

_BRANCHES = ((-44, -6), (-30, -30), (-8, -42), (18, -36), (40, -16), (46, 10))


def melanocyte() -> str:
    """About 94 x 60 units; (0, 0) is near the body, the branches reach up."""
    parts = [blob((0, 4), 11, seed=2, corners=10, unevenness=0.06, stretch=(1.15, 0.9))]
    for x, y in _BRANCHES:
        parts.append(ribbon([(0, 2), (x * 0.5, y * 0.62), (x, y)], taper(5.2, 0.9, 1.3)))
    parts.append(ribbon([(-15, -19), (-22, -22), (-38, -22)], taper(2.2, 0.7)))
    parts.append(ribbon([(9, -22), (8, -34), (4, -44)], taper(2.2, 0.7)))
    grains = "".join(disc((x * 0.72, y * 0.78), 1.5, "$melD") for x, y in _BRANCHES)
    nucleus = ellipse((0, 4), (5.5, 4.6), "$melD")
    return merged(parts, shade("melanocyte"), width=1.5) + nucleus + grains
