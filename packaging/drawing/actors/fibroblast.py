"""The collagen maker in three states, all round (0, 0): resting, waking, awake.

Receptors and the gold beads are separate actors. The rope-laying tip is the right end.
"""

from __future__ import annotations

from pens.curves import smooth
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import ribbon, taper
from pens.silhouette import cast_shadow, highlight, merged
from pens.svg import ellipse, line, path

LAYING_TIP: Point = (139, -10)
"""Where the awake cell lays its fibre, in its own units."""

RECEPTOR_SEATS = {
    "resting": ((-24, -15, -14), (10, -17, 3), (-30, 13, -166)),
    "waking": ((-48, -22, -14), (4, -30, 2), (-66, 13, -160)),
    "awake": ((-48, -27, -16), (4, -37, 2), (-66, 16, -158)),
}
"""x, y and turn (degrees) of the receptors on each state, drawn under the cell at scale 0.95."""

_RESTING_RIM: tuple[Point, ...] = (
    # the upper side from left to right, then the lower side back
    *((-84, 3), (-48, -7), (-18, -17), (14, -17), (44, -8), (80, -2)),
    *((82, 1), (46, 8), (16, 17), (-16, 18), (-46, 8), (-84, 7)),
)

_SPECKS = (
    (-14, 3, 2.6),
    (-8, -8, 2.2),
    (12, -8, 2.4),
    (16, 5, 2.2),
    (-4, 11, 2.2),
    (5, -13, 1.8),
)


def fibroblast_resting() -> str:
    """Short, slim and pale, its nucleus a closed eye-like slit; 168 x 36 units."""
    stub = taper(6, 1.2)
    parts = [
        smooth(_RESTING_RIM, closed=True),
        ribbon([(30, 0), (58, 10), (74, 19)], stub),
        ribbon([(-34, 0), (-58, -9), (-72, -19)], stub),
    ]
    lens = "M-23 1C-12 -7 12 -7 23 1C12 7 -12 7 -23 1Z"
    return (
        cast_shadow((5, 21), (62, 8), opacity=0.12)
        + merged(parts, shade("resting"), ink="$dorD", width=1.7)
        + highlight("M-32 -10C-18 -16 2 -15 16 -12.5C0 -12 -16 -9.5 -29 -5.5Z", opacity=0.6)
        + path(lens, fill="$dorN", stroke="$dorD", width=1.4)
        + line("M-14 1.6C-5 5 5 5 14 1.6", "$dorL", 2)
    )


def fibroblast_waking() -> str:
    """Stretched but slim; pale body, violet ends, the nucleus half open; 278 x 80 units."""
    return _spindle(0.8, "waking") + _nucleus((25, 13))


def fibroblast_awake() -> str:
    """Plump and violet, with folds on both sides of a round nucleus; 278 x 80 units."""
    return _spindle(1.0, "fibroblast") + _folds() + _nucleus((27, 20))


def fibroblast_beads() -> str:
    """The raw collagen on its way to the tip: five gold beads, laid over the awake cell."""
    places = [(62.0 + index * 7.5, -4.0 + (index % 2) * 6) for index in range(5)]
    return "".join(
        ellipse(place, (2.5, 2.5), "$gold", stroke="$ropeInk", width=0.9) for place in places
    )


def _spindle(height: float, fill: str) -> str:
    h = height
    upper: list[Point] = [(-132, 10), (-86, -8 * h), (-46, -27 * h), (0, -36 * h), (46, -28 * h)]
    right: list[Point] = [(92, -8), (138, -12), (139, -8), (96, 6)]
    lower: list[Point] = [(52, 26 * h), (4, 34 * h), (-44, 25 * h), (-88, 8), (-132, 14)]
    body = smooth(upper + right + lower, closed=True)
    arms = [
        ribbon([(60, 0), (98, 20), (140, 30)], taper(11, 1.8, 1.2)),
        ribbon([(-58, -4), (-98, -22), (-136, -30)], taper(11, 1.8, 1.2)),
        ribbon([(-50, 6), (-84, 28), (-112, 40)], taper(10, 1.6, 1.2)),
        ribbon([(44, -10), (78, -30), (104, -44)], taper(9, 1.6, 1.2)),
    ]
    shine = "M-62 -16C-40 -29 -6 -31 24 -27C-6 -26 -36 -19 -56 -8C-62 -7 -67 -12 -62 -16Z"
    if height < 1:
        shine = "M-60 -13C-40 -23 -6 -25 24 -21.5C-6 -21 -36 -15 -54 -6.5C-60 -5.5 -65 -9 -60 -13Z"
    return (
        cast_shadow((6, 40), (104, 12))
        + merged([body, *arms], shade(fill), width=2.3)
        + highlight(shine)
    )


def _folds() -> str:
    """The rough ER, the busy factory floor: three curved lines on either side."""
    folds = ""
    for index in range(3):
        rise = 16 - index * 2
        right, left = 34 + index * 9, -40 - index * 9
        for x, bulge, low in ((right, 9, rise), (left, -9, rise - 2)):
            fold = f"M{x} {-low}C{x + bulge} -7 {x + bulge} 7 {x} {low}"
            folds += line(fold, "$fibD", 2, opacity=0.75)
    return folds


def _nucleus(radii: Point) -> str:
    nucleus = ellipse((0, 0), radii, "$fibN", stroke="$fibD", width=2.2)
    for x, y, size in _SPECKS:
        if abs(y) < radii[1] - 4:
            nucleus += ellipse((x, y), (size, size * 0.8), "$fib")
    nucleus += ellipse((4, 2), (6.6, 5.6), "$fibD")
    return nucleus + ellipse((-13, -3), (3.2, 2.8), "$fibD", opacity=0.8)
