"""What the four tests ask, as little pictures round (0, 0); vials, plank, flap, bar and tray."""

from __future__ import annotations

from actors.differentiation_lab import rounded
from actors.messages import vesicle
from actors.stem_cell import stem_cell
from pens.gradients import shade
from pens.numbers import Point, number
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path

_LOBULES: tuple[tuple[float, float, float], ...] = (
    *((-17, -6, 13), (6, -14, 14), (22, 3, 12), (2, 8, 14), (-20, 14, 11), (20, 20, 10)),
    *((-2, 24, 10),),
)


def tissue() -> str:
    """A lump of fat as it came out: whole."""
    rims = "".join(
        ellipse((x, y), (r, r), "$fat", stroke="$ink", width=2.2) for x, y, r in _LOBULES
    )
    fills = "".join(
        ellipse((x, y), (r - 1.2, r - 1.2), "$fat", stroke="$fatD", width=1.2)
        for x, y, r in _LOBULES
    )
    shines = "".join(disc((x - r * 0.35, y - r * 0.4), r * 0.22, "$white") for x, y, r in _LOBULES)
    return cast_shadow((3, 34), (34, 6)) + rims + fills + shines


def same_job() -> str:
    """Fat as a cushion under skin, in both places."""
    skin = "M-52 -30C-36 -38 -14 -28 0 -33C16 -38 36 -28 52 -32V-14C30 -10 -28 -18 -52 -12Z"
    low = "M-52 30C-28 24 24 34 52 28V40H-52Z"
    cushion = "".join(
        ellipse((x, 8), (14, 15), "$fat", stroke="$fatD", width=1.8) for x in (-38, -13, 12, 37)
    )
    return (
        cushion
        + path(skin, fill="$bas", stroke="$ink", width=2)
        + path(low, fill="$cap", stroke="$ink", width=2)
    )


def nothing_mixed() -> str:
    """A dish of tissue; the flask beside it is only an outline."""
    bottle = "M-7 -26H7V-14L14 -8V22Q14 26 10 26H-10Q-14 26 -14 22V-8L-7 -14Z"
    empty = path(bottle, stroke="$lineStrong", width=2.2, dash="4 3.4", cap="butt")
    bar = line("M-16 24L16 -24", "$stop", 4)
    return group(tissue(), (-24, 2), scale=0.8) + group(empty + bar, (32, 4))


def stays_put() -> str:
    """A body: what is put in acts only in one spot."""
    trunk = "M-13 -14C-26 -12 -30 -4 -32 14L-26 18L-20 2V34H20V2L26 18L32 14C30 -4 26 -12 13 -14Z"
    ring = ellipse((6, 8), (13, 13), "none", stroke="$primary", width=2.2)
    return (
        ellipse((0, -30), (12, 14), "$bodyA", stroke="$ink", width=2.2)
        + path(trunk, fill="$bodyA", stroke="$ink", width=2.2)
        + disc((6, 8), 6.4, "$msc")
        + ring.replace("/>", ' stroke-dasharray="5 4"/>')
    )


def vial(inside: str) -> str:
    """A capped glass vial, 40 x 62 units, standing on y = 28."""
    glass = "M-17 -18H17V22Q17 28 11 28H-11Q-17 28 -17 22Z"
    return (
        cast_shadow((3, 29), (20, 4))
        + path(glass, fill=shade("glass"), stroke="$ink", width=2.2)
        + inside
        + path(rounded(26, 14, 3, (0, -26)), fill="$fibM", stroke="$ink", width=2.2)
        + gleam("M-12 -12V20", 2.4)
    )


def freed_cells() -> str:
    """SVF in a vial: cells taken out of fat."""
    cells = "".join(
        group(stem_cell(), (x, y), turn=turn, scale=0.1)
        for x, y, turn in ((-5, 16, 10), (7, 4, 80))
    )
    rest = "".join(disc(at, 2.8, "$cap") for at in ((-7, 0), (8, 18), (0, 22)))
    return path("M-15 -6H15V21Q15 26 10 26H-10Q-15 26 -15 21Z", fill="$goldL") + cells + rest


def packets() -> str:
    """Exosomes in a vial: packets, no cells."""
    fill = path("M-15 -6H15V21Q15 26 10 26H-10Q-15 26 -15 21Z", fill="$serum")
    places: tuple[Point, ...] = ((-7, 1), (6, -1), (-2, 10), (8, 14), (-8, 19))
    return fill + "".join(group(vesicle(), at, scale=0.42) for at in places)


def plank(parts: tuple[tuple[float, float], ...], y: float) -> str:
    """A wooden way at height `y`, with gaps between its parts."""
    wood = ""
    post = path(
        f"M137 {number(y - 18)}H147V{number(y + 2)}H137Z", fill="$steel", stroke="$ink", width=2
    )
    for left, right in parts:
        box = rounded(right - left, 13, 4, ((left + right) / 2, y + 6.5))
        wood += group(path(box, fill="$shadow"), (2, 5), opacity=0.14)
        wood += path(box, fill="$bone", stroke="$ink", width=2)
        grain = f"M{number(left + 12)} {number(y + 6)}H{number(right - 16)}"
        wood += line(grain, "$boneM", 2.4)
    return post + wood


def flap() -> str:
    """Half of a trap door, shut; it hangs at (0, 0) and reaches 30 units to the right."""
    return path("M0 1H29V11H0Z", fill="$boneM", stroke="$ink", width=2) + disc((3, 6), 2, "$ink")


def barrier() -> str:
    """A bar that swings on its post at (0, 0), shut: it points to the left."""
    bar = path(rounded(64, 10, 4, (-28, 0)), fill="$white", stroke="$ink", width=2)
    stripes = "M-48 -4L-42 4M-32 -4L-26 4M-16 -4L-10 4"
    return (
        bar + line(stripes, "$stop", 5) + ellipse((0, 0), (6, 6), "$steel", stroke="$ink", width=2)
    )


def wide_tray(width: float) -> tuple[str, str]:
    """Back and front of the place for what is a drug; it stands on y = 26."""
    half = width / 2
    back = path(
        f"M{number(8 - half)} -26H{number(half - 8)}L{number(half)} 0H{number(-half)}Z",
        fill="$stone",
        stroke="$ink",
        width=2.4,
    )
    front = path(rounded(width, 38, 9, (0, 8)), fill="$stoneL", stroke="$ink", width=2.4)
    return back, front + gleam(f"M{number(14 - half)} -5H{number(half * 0.3)}", 2.6, opacity=0.7)
