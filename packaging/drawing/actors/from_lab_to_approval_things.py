"""Flasks and idea dots, a small dish, papers with their stamp, cards that hang on hooks."""

from __future__ import annotations

from actors.differentiation_lab import dish, rounded
from actors.stem_cell import stem_cell
from pens.gradients import shade
from pens.numbers import number
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path

_FLASK = "M-5 -16H5V-5L12 11Q13 15 9 15H-9Q-13 15 -12 11L-5 -5Z"


def flask() -> str:
    """A drug project: a small flask, 26 x 34 units, standing on y = 15."""
    return (
        path(_FLASK, fill=shade("glass"), stroke="$ink", width=2.2)
        + path("M-8.5 3H8.5L11 11Q12 14 9 14H-9Q-12 14 -11 11Z", fill="$msc")
        + line("M-8 -16H8", "$ink", 3.4)
        + gleam("M-3 -12V-4", 2)
    )


def flask_stopped() -> str:
    """A project that stopped: the flask's outline, dashed and empty."""
    return path(_FLASK, fill="$paper") + path(
        _FLASK, stroke="$text2", width=2.4, dash="4.4 3", cap="butt"
    )


def idea() -> str:
    """An idea from the lab: a teal dot."""
    return ellipse((0, 0), (7.4, 7.4), "$msc", stroke="$ink", width=2) + disc(
        (-2.4, -2.6), 2, "$white", opacity=0.85
    )


def idea_stopped() -> str:
    """An idea that stopped: a hollow, dashed dot."""
    ring = ellipse((0, 0), (7.4, 7.4), "$paper", stroke="$text2", width=2.2)
    return ring.replace("/>", ' stroke-dasharray="3.4 2.6"/>')


def small_dish() -> str:
    """A lab dish with stem cells, 100 x 46 units."""
    cells = "".join(
        group(stem_cell(), (x, y), turn=turn, scale=0.12)
        for x, y, turn in ((-24, 2, 10), (2, -2, 80), (26, 3, 150))
    )
    return dish((48, 17), wall=10) + cells


def tray() -> tuple[str, str]:
    """Back and front of a filing tray, 250 units wide; it stands on y = 24."""
    back = path("M-112 -18H112L122 10H-122Z", fill="$stone", stroke="$ink", width=2.4)
    front = path(rounded(250, 34, 8, (0, 8)), fill="$stoneL", stroke="$ink", width=2.4)
    shadow = cast_shadow((5, 26), (126, 7))
    return shadow + back, front + gleam("M-114 -3H70", 2.6)


def paper(width: float, height: float) -> str:
    """A form with a turned corner and a few lines at its foot, where words do not stand."""
    x, y, fold = width / 2, height / 2, 18.0
    sheet = f"M{number(-x)} {number(-y)}H{number(x - fold)}L{number(x)} {number(-y + fold)}"
    sheet += f"V{number(y)}H{number(-x)}Z"
    corner = f"M{number(x - fold)} {number(-y)}V{number(-y + fold)}H{number(x)}Z"
    lines = "".join(f"M{number(14 - x)} {number(y - 12 * n)}H{number(x - 14)}" for n in (3, 2, 1))
    return (
        group(path(sheet, fill="$shadow"), (3, 5), opacity=0.15)
        + path(sheet, fill="$paper", stroke="$ink", width=2)
        + path(corner, fill="$stone", stroke="$ink", width=1.8)
        + line(lines, "$lineStrong", 2, opacity=0.7)
    )


def stamp() -> str:
    """A hand stamp; its face is y = 0."""
    return (
        path("M-7 -46H7L10 -22H-10Z", fill="$fibM", stroke="$ink", width=2.2)
        + ellipse((0, -56), (14, 12), "$fibM", stroke="$ink", width=2.2)
        + path(rounded(66, 22, 6, (0, -13)), fill="$fibL", stroke="$ink", width=2.2)
        + path("M-29 -3H29V1H-29Z", fill="$primary")
        + gleam("M-7 -61C-4 -64 0 -65 3 -64", 2.4)
    )


def hanging(width: float, height: float, *, empty: bool = False, cord: float = 30.0) -> str:
    """A card on a cord; the hook it hangs by is (0, 0)."""
    outline = rounded(width, height, 14, (0, cord + height / 2))
    string = line(f"M0 0V{number(cord + 10)}", "$ropeInk", 4.4) + line(
        f"M0 0V{number(cord + 10)}", "$gold", 2.2
    )
    if empty:
        sheet = path(outline, fill="$paper", opacity=0.65)
        sheet += path(outline, stroke="$lineStrong", width=2.6, dash="9 7")
    else:
        sheet = group(path(outline, fill="$shadow"), (3, 6), opacity=0.16)
        sheet += path(outline, fill="$paper", stroke="$lb", width=1.8)
    eye = ellipse((0, cord + 12), (5.4, 5.4), "$goldL", stroke="$ropeInk", width=2)
    return sheet + string + eye
