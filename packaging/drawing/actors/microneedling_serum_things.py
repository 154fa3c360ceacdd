"""The pen, the bottle, the film of serum, the gloved hand, the drop of salt water."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi

from actors.messages import growth_factor, vesicle
from actors.microneedling_serum_needle import needle
from actors.microneedling_serum_scale import CLOSE, COLUMNS, NEEDLES_MM, PANEL, RULER, TIMES
from pens.gradients import shade
from pens.numbers import Point
from pens.outlines import blob, ribbon
from pens.silhouette import cast_shadow, gleam, merged
from pens.svg import group, line, path


def pen() -> str:
    """The pen as it stands on the skin: the plate's lower edge is y = 0, needles hang from it."""
    drawing = "".join(
        group(needle(length, RULER.unit), (x - COLUMNS[1], 0))
        for x, length in zip(COLUMNS, NEEDLES_MM, strict=True)
    )
    body = "M-46 -26L-38 -210H38L46 -26Z"
    drawing += path(body, fill="$fibM", stroke="$ink", width=2.4)
    drawing += gleam("M-27 -190L-33 -44", 6, opacity=0.45)
    plate = "M-56 -30H56V-6Q56 0 50 0H-50Q-56 0 -56 -6Z"
    drawing += path(plate, fill=shade("glass"), stroke="$ink", width=2.2)
    return drawing + line("M-54 -14H54", "$msc", 6) + gleam("M-46 -23H20", 3.4, opacity=0.8)


def pen_close() -> str:
    """The same, as large as the panel shows it; round the panel's middle."""
    drawing = "".join(
        group(needle(length, CLOSE.unit), ((x - COLUMNS[1]) * TIMES, 0))
        for x, length in zip(COLUMNS, NEEDLES_MM, strict=True)
    )
    half = PANEL.width / 2
    drawing += path(f"M{-half} -150H{half}V0H{-half}Z", fill=shade("glass"))
    drawing += line(f"M{-half} 0H{half}", "$ink", 2.4) + line(f"M{-half} -58H{half}", "$msc", 24)
    return drawing + line(f"M{-half + 20} -112H{half - 90}", "$white", 9, opacity=0.7)


def bottle() -> str:
    """The serum: a bottle with messages in it and no cell; 78 x 152 units."""
    drawing = cast_shadow((6, 62), (42, 8))
    glass = (
        "M-36 -22Q-36 -34 -24 -36L-14 -38L14 -38L24 -36Q36 -34 36 -22L36 50Q36 60 26 60"
        "L-26 60Q-36 60 -36 50Z"
    )
    drawing += path(glass, fill=shade("glass"), stroke="$ink", width=2.4)
    fluid = "M-32 -8C-18 -13 -6 -3 8 -8C18 -12 24 -7 32 -9L32 48Q32 56 25 56L-25 56Q-32 56 -32 48Z"
    drawing += path(fluid, fill="$serum")
    for x, y, turn, size in ((-15, 8, 10, 0.72), (12, 24, -14, 0.8), (-14, 42, 24, 0.66)):
        drawing += group(growth_factor(), (x, y), turn=turn, scale=size)
    for x, y, size in ((15, 2, 0.56), (16, 45, 0.62), (-6, 25, 0.5)):
        drawing += group(vesicle(), (x, y), scale=size)
    drawing += path(glass, stroke="$ink", width=2.4)
    drawing += path("M-16 -52H16V-38H-16Z", fill="$glass", stroke="$ink", width=2.2)
    bulb = "M-10 -52C-15 -72 -9 -88 0 -88C9 -88 15 -72 10 -52Z"
    drawing += path(bulb, fill="$fibM", stroke="$ink", width=2.2)
    return (
        drawing
        + gleam("M-5 -60C-7 -70 -4 -79 -1 -81", 2.6, opacity=0.6)
        + gleam("M-29 -16V34", 3.4)
    )


def film() -> str:
    """Serum spread over the skin; its middle at the skin is (0, 0)."""
    half = PANEL.width / 2
    data = (
        f"M{-half + 6} 0C{-half + 8} -18 {-half + 18} -27 {-half + 40} -28"
        f"C-150 -34 -80 -24 0 -29C80 -34 150 -24 {half + 6} -29V0Z"
    )
    return path(data, fill="$serum", stroke="$serumD", width=2.2)


def gloved_hand() -> str:
    """A hand in a clean glove that points to the left, palm down; 150 x 92 units."""
    fingers: tuple[tuple[list[Point], float], ...] = (
        ([(0, -18), (-42, -26), (-78, -22)], 9.0),
        ([(0, -5), (-48, -9), (-90, -3)], 9.4),
        ([(0, 9), (-44, 9), (-80, 15)], 9.0),
        ([(2, 21), (-30, 26), (-58, 33)], 8.0),
        ([(22, -20), (2, -42), (-26, -54)], 9.4),
    )
    parts = [blob((18, 2), 31, seed=2, corners=10, unevenness=0.03, stretch=(1.15, 0.95))]
    parts += [ribbon(points, _finger(half)) for points, half in fingers]
    cuff = "M42 -30Q60 -34 78 -32V34Q60 36 42 32Z"
    drawing = merged([*parts, cuff], "$mscL", width=2.2)
    drawing += line("M64 -32V35", "$mscD", 2.4) + line("M8 -10C16 -8 24 -4 28 4", "$mscM", 2)
    return drawing + gleam("M-70 -7H-30", 2.6, opacity=0.8) + gleam("M-58 -26L-30 -26", 2.6)


def water_drop() -> str:
    """A drop of salt water, clear; 20 x 28 units."""
    body = "M0 -13C6 -4 10 0 10 5C10 11 5 14 0 14C-5 14 -10 11 -10 5C-10 0 -6 -4 0 -13Z"
    drawing = path(body, fill="$white", stroke="$ink", width=1.8)
    return drawing + line("M-5 5C-5 8 -3 10 0 10", "$serumD", 2.2)


def _finger(half: float) -> Callable[[float], float]:
    """A `half_width` that thins a little and ends in a round tip."""

    def half_width(t: float) -> float:
        round_end = 1.0 if t < 0.86 else max(0.35, cos((t - 0.86) / 0.14 * pi / 2))
        return half * (1 - 0.25 * t) * round_end

    return half_width
