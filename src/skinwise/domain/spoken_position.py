"""A position on the axis in words: "22 seconds", "age 55", "300 daltons"."""

from typing import NamedTuple

from skinwise.content.mechanism_words import MechanismWords
from skinwise.domain.mechanism import Mechanism

NEAR_STOP = 0.3
"""Axis units around a named stop in which its name is spoken instead of a number."""


class SpokenForms(NamedTuple):
    """The interface words that descriptions are built from; `%1`, `%2` are filled in."""

    part: str
    seen: str
    nothing: str
    seconds: str
    years: str
    daltons: str


def spoken_position(
    mechanism: Mechanism, words: MechanismWords, forms: SpokenForms, t: float
) -> str:
    """The position `t` in the language of `forms`."""
    match mechanism.axis.unit:
        case "years":
            return forms.years.replace("%1", str(round(t)))
        case "log10-daltons":
            for stop in mechanism.axis.stops:
                if abs(t - stop.at) <= NEAR_STOP and stop.id in words.stops:
                    return words.stops[stop.id]
            return forms.daltons.replace("%1", f"{daltons(t):,}")
        case _:
            return forms.seconds.replace("%1", str(round(t)))


def daltons(t: float) -> int:
    """The mass at `t` on the logarithmic axis, rounded to two figures."""
    mass = 10.0**t
    digits = max(0, len(str(int(mass))) - 2)
    return int(round(mass, -digits))
