"""Pictures of the options: clock, sun over a shield, tube, dropper, laser tip, glass; 56 units."""

from __future__ import annotations

from math import cos, pi, sin

from pens.gradients import shade
from pens.numbers import Point, number, pair
from pens.rope import rope
from pens.silhouette import cast_shadow, gleam
from pens.svg import disc, ellipse, group, line, path

_LETTERS = {
    "R": "M-5 8V-8H1C7.5 -8 7.5 0.4 1 0.4H-5M0.6 0.4L6 8",
    "A": "M-6 8L0 -8L6 8M-3.8 2.6H3.8",
}


def clock() -> str:
    """Time goes by: a clock face without numbers, 54 units."""
    marks = "".join(disc((20 * sin(turn), -20 * cos(turn)), 1.9, "$ink") for turn in _turns(4))
    face = ellipse((0, 0), (26, 26), shade("glass"), stroke="$ink", width=2.6)
    return cast_shadow((3, 27), (22, 4)) + face + marks + line("M0 -14V0L9.5 7", "$ink", 3.2)


def sun_over_shield() -> str:
    """The sun, and under it a film that holds it off, 60 x 56 units."""
    reach = [(_at(turn, 18), _at(turn, 26)) for turn in (-90, -45, 0, 45, 90)]
    rays = "".join(line(f"M{pair(inner)}L{pair(outer)}", "$goldD", 4.4) for inner, outer in reach)
    sun = ellipse((0, -2), (13.5, 13.5), "$gold", stroke="$ink", width=2.2)
    film = "M-30 15Q0 -3 30 15L25.5 25.5Q0 10 -25.5 25.5Z"
    shine = gleam("M-7.4 -6.4Q-5 -10.6 -0.6 -11", 3, opacity=0.8)
    return rays + sun + shine + path(film, fill="$mscL", stroke="$ink", width=2.2)


def tube() -> str:
    """A prescription tube, standing on its cap, 30 x 58 units."""
    body = "M-13.5 -24H13.5L9.5 16H-9.5Z"
    seal = "M-15 -29H15V-22H-15Z"
    cap = "M-9.5 16H9.5V27H-9.5Z"
    return (
        cast_shadow((3, 27), (13, 3.6))
        + path(body, fill=shade("glass"), stroke="$ink", width=2.2)
        + path(seal, fill="$fib", stroke="$ink", width=2)
        + path(cap, fill="$fib", stroke="$ink", width=2)
        + group(line(_LETTERS["R"], "$ink", 2.7), (0, -4))
    )


def dropper() -> str:
    """A shop bottle of retinol with a dropper top, 30 x 58 units."""
    glass = "M-14 -2Q-14 -5 -11 -5H11Q14 -5 14 -2V25Q14 28 11 28H-11Q-14 28 -14 25Z"
    return (
        cast_shadow((3, 28), (16, 3.6))
        + path("M-5.6 -13V-22Q-5.6 -28 0 -28Q5.6 -28 5.6 -22V-13Z", fill="$capL")
        + path("M-5.6 -13V-22Q-5.6 -28 0 -28Q5.6 -28 5.6 -22V-13Z", stroke="$ink", width=2)
        + path("M-8.5 -13H8.5V-5H-8.5Z", fill="$ink", stroke="$ink", width=2)
        + path(glass, fill="$goldL", stroke="$ink", width=2.2)
        + gleam("M-10 1V20", 2.4, opacity=0.8)
        + group(line(_LETTERS["A"], "$ink", 2.7), (0.6, 12))
    )


def laser() -> str:
    """A laser tip over a strip of skin, with one thin beam, 60 x 58 units."""
    tip = "M-10 -28H10V-12L5 -4H-5L-10 -12Z"
    skin = "M-29 22Q0 12 29 22V29H-29Z"
    return (
        path(tip, fill=shade("glass"), stroke="$ink", width=2.2)
        + line("M-10 -20.5H10", "$fib", 4.6)
        + path(skin, fill="$ker", stroke="$ink", width=2.2)
        + line("M0 -3V16", "$capD", 3.4)
        + line("M-12.5 7.5L-7.5 12M12.5 7.5L7.5 12", "$capD", 2.8)
    )


def glass_of_collagen() -> str:
    """A glass with a drink, and collagen cut short in it, 38 x 56 units."""
    walls = "M-18 -27H18L14.5 27H-14.5Z"
    drink = "M-16.6 -9H16.6L14.2 25H-14.2Z"
    first = rope([(-10, 6), (-1, 1), (8, 3)], 8, banded=False, shadow=None)
    second = rope([(-7, 18), (1, 14), (10, 14)], 8, banded=False, shadow=None)
    return (
        cast_shadow((3, 27), (17, 3.6))
        + path(walls, fill=shade("glass"))
        + path(drink, fill="$goldL")
        + first
        + second
        + path(walls, stroke="$ink", width=2.4)
        + gleam("M-12.6 -20L-11.4 4", 2.6, opacity=0.95)
    )


def ring_mark(share: float) -> str:
    """A rule mark: a ring that is empty, half or full (`share` 0, 0.5, 1), 44 units. No colour."""
    ring = ellipse((0, 0), (19, 19), "none", stroke="$lb", width=4)
    if share == 0:
        return ring
    if share == 1:
        return ring + disc((0, 0), 12.5, "$lb")
    return ring + path("M0 -12.5C-16.7 -12.5 -16.7 12.5 0 12.5Z", fill="$lb")


def dash_mark() -> str:
    """No mark: there is nothing to rate or to rule, 44 units wide."""
    return line("M-15 0H15", "$lb", 4)


def _at(turn: float, reach: float) -> Point:
    """A point `reach` units from the sun's middle, `turn` degrees clockwise from the top."""
    angle = turn * pi / 180
    return (float(number(reach * sin(angle))), float(number(-2 - reach * cos(angle))))


def _turns(count: int) -> list[float]:
    return [2 * pi * index / count for index in range(count)]
