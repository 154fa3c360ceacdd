"""Tools and packages: jar, syringe, needle comb, dropper bottle; about 56 units tall."""

from __future__ import annotations

from pens.gradients import shade
from pens.silhouette import cast_shadow, gleam
from pens.svg import line, path

_SYRINGE_STEEL = "M0 12V27M0 -28V-8M-7 -28H7M-12 -18H12"


def jar() -> str:
    """A plain cream jar, 48 x 40 units, without any label."""
    body = "M-22 -6H22V14Q22 20 16 20H-16Q-22 20 -22 14Z"
    lid = "M-21 -18H21Q24 -18 24 -15V-9Q24 -6 21 -6H-21Q-24 -6 -24 -9V-15Q-24 -18 -21 -18Z"
    return (
        cast_shadow((3, 20), (25, 5))
        + path(body, fill=shade("glass"), stroke="$ink", width=2.2)
        + path("M-20 4H20V14Q20 18 16 18H-16Q-20 18 -20 14Z", fill=shade("cream"))
        + path(body, stroke="$ink", width=2.2)
        + path(lid, fill="$msc", stroke="$ink", width=2.2)
        + gleam("M-17 -1V12", 3, opacity=0.9)
        + gleam("M-17 -13.5H-4", 2.6, opacity=0.6)
    )


def syringe() -> str:
    """A small syringe, needle down, from y = -28 to 28."""
    return (
        line(_SYRINGE_STEEL, "$ink", 5)
        + line(_SYRINGE_STEEL, "$glassM", 1.8)
        + path("M-8 -18H8V8Q8 12 4 12H-4Q-8 12 -8 8Z", fill=shade("glass"), stroke="$ink", width=2)
        + path("M-6 -6H6V7Q6 10 3 10H-3Q-6 10 -6 7Z", fill="$msc")
        + line("M-6 -6H6", "$ink", 2.4)
        + gleam("M-4.6 -14V4", 2, opacity=0.9)
    )


def needle_comb() -> str:
    """A microneedling head: a plate with four short needles, 44 x 46 units."""
    plate = "M-22 -24H22V-10Q22 -8 20 -8H-20Q-22 -8 -22 -10Z"
    needles = "".join(
        path(
            f"M{x - 3.4:g} -8H{x + 3.4:g}L{x:g} 20Z", fill=shade("steel"), stroke="$ink", width=1.6
        )
        for x in (-15, -5, 5, 15)
    )
    head = path(plate, fill=shade("glass"), stroke="$ink", width=2.2)
    return needles + head + line("M-20 -14H20", "$msc", 4) + gleam("M-17 -20H-4", 2, opacity=0.9)


def dropper_bottle() -> str:
    """A small serum bottle with a dropper top, 26 x 52 units."""
    glass = "M-13 -4Q-13 -6 -11 -6H11Q13 -6 13 -4V22Q13 26 9 26H-9Q-13 26 -13 22Z"
    return (
        path("M-5 -22Q0 -30 5 -22V-12H-5Z", fill="$fib", stroke="$ink", width=2)
        + path("M-8 -12H8V-6H-8Z", fill="$fibD", stroke="$ink", width=2)
        + path(glass, fill=shade("glass"), stroke="$ink", width=2.2)
        + path("M-11 6H11V22Q11 24 9 24H-9Q-11 24 -11 22Z", fill="$gfL", opacity=0.8)
        + gleam("M-9 -1V18", 2.6, opacity=0.9)
    )
