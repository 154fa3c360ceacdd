"""Every gradient by name. A drawing says `fill=shade("msc")`; the file gets what it uses.

Radial ones use the units of the shape's own group, so a cell drawn round (0, 0) is lit from the
upper left: (centre x, centre y, radius), then the tokens at 0, 0.45 and 1.
Linear ones run across the shape's box: down, or to the right.
"""

from __future__ import annotations

import re

_RADIAL: dict[str, tuple[tuple[float, float, float], tuple[str, str, str]]] = {
    "msc": ((-28, -34, 150), ("mscL", "msc", "mscM")),
    "msc-nucleus": ((-12, -14, 46), ("mscN1", "mscN2", "mscN2")),
    "fibroblast": ((-20, -22, 130), ("fibL", "fib", "fibM")),
    "resting": ((-20, -16, 110), ("dorL", "dor", "dorM")),
    "waking": ((0, -8, 130), ("fibL", "dor", "fib")),
    "vesicle": ((-4, -5, 18), ("white", "mscL", "msc")),
    "red-cell": ((-3, -4, 14), ("capL", "rbc", "rbc")),
    "keratinocyte": ((-8, -10, 34), ("kerL", "ker", "kerM")),
    "basal": ((-6, -10, 34), ("basL", "bas", "basM")),
    "melanocyte": ((-6, -8, 40), ("melL", "mel", "mel")),
    "leaf": ((-6, -8, 30), ("leafL", "leaf", "leaf")),
    "growth-factor": ((-5, -6, 20), ("gfL", "gf", "gf")),
    "cytokine": ((-4, -5, 18), ("cyL", "cy", "cy")),
    "peptide": ((-2, -3, 9), ("pepL", "pep", "pep")),
    "radical": ((-4, -5, 18), ("radL", "rad", "rad")),
}

_LINEAR: dict[str, tuple[str, tuple[tuple[float, str], ...]]] = {
    "dermis": ("down", ((0, "dermA"), (0.55, "dermB"), (1, "dermC"))),
    "steel": ("right", ((0, "white"), (0.4, "steel"), (1, "steelD"))),
    "glass": ("right", ((0, "white"), (0.5, "glass"), (1, "glassM"))),
    "cream": ("down", ((0, "creamA"), (1, "creamB"))),
    "corneocyte": ("down", ((0, "cornL"), (1, "corn"))),
}


def shade(name: str) -> str:
    """The fill that paints with the gradient `name`."""
    if name not in _RADIAL and name not in _LINEAR:
        raise KeyError(f"no gradient named {name!r}; add it to pens/gradients.py")
    return f"url(#{name})"


def definitions(body: str) -> str:
    """The <defs> holding exactly the gradients that `body` paints with, in a fixed order."""
    used = set(re.findall(r"url\(#([^)]+)\)", body))
    parts = [_radial(name) for name in _RADIAL if name in used]
    parts += [_linear(name) for name in _LINEAR if name in used]
    return f"<defs>{''.join(parts)}</defs>" if parts else ""


def _radial(name: str) -> str:
    (x, y, radius), tokens = _RADIAL[name]
    stops = zip((0, 0.45, 1), tokens, strict=True)
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}"'
        f' r="{radius}">{_stops(tuple(stops))}</radialGradient>'
    )


def _linear(name: str) -> str:
    direction, stops = _LINEAR[name]
    end = 'x2="0" y2="1"' if direction == "down" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{_stops(stops)}</linearGradient>'


def _stops(stops: tuple[tuple[float, str], ...]) -> str:
    return "".join(f'<stop offset="{at}" stop-color="${token}"/>' for at, token in stops)
