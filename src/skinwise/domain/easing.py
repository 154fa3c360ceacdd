"""Named curves from 0..1 to 0..1. Every one starts at 0, ends at 1 and never leaves that range
but `settle`, which swings past its end once, as a thing does that comes to rest."""

from collections.abc import Callable
from math import cos, exp, pi

Curve = Callable[[float], float]


def linear(u: float) -> float:
    """Even pace: the scrubber, red cells."""
    return u


def drift(u: float) -> float:
    """Slow, quicker, slow (sine): cells that move by themselves."""
    return 0.5 - 0.5 * cos(pi * u)


def lay(u: float) -> float:
    """Slow, quicker, slow (quadratic): fibers being laid."""
    return 2 * u * u if u < 0.5 else 1 - 2 * (1 - u) * (1 - u)


def enter(u: float) -> float:
    """Quick, then slow (quintic): things that arrive."""
    return 1 - (1 - u) ** 5


def exit_(u: float) -> float:
    """Slow, then quick (cubic): things that leave."""
    return u * u * u


def settle(u: float) -> float:
    """A damped swing of about 9 % past the end, then rest."""
    if u >= 1:
        return 1.0
    return 1 - exp(-5.2 * u) * cos(2.2 * pi * u) * (1 - u)


def step(u: float) -> float:
    """Nothing, then all at once at the end."""
    return 1.0 if u >= 1 else 0.0


CURVES: dict[str, Curve] = {
    "linear": linear,
    "drift": drift,
    "lay": lay,
    "enter": enter,
    "exit": exit_,
    "settle": settle,
    "step": step,
}


def ease(name: str, u: float) -> float:
    """The named curve at `u`, which is held within 0..1. Raises KeyError for an unknown name."""
    return CURVES[name](min(1.0, max(0.0, u)))
