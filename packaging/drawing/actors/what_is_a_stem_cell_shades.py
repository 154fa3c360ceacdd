"""Gradients of the stem cell pictures: `fill=tint("bone")` in a drawing, then `dressed(body)`.

The pens keep the gradients that many mechanisms share; these are for a few drawings only.
Radial: (centre x, centre y, radius) in the drawing's own units, then three tokens.
Linear: down or across the shape's box, then (place, token) pairs.
"""

from __future__ import annotations

import re

_RADIAL: dict[str, tuple[tuple[float, float, float], tuple[str, str, str]]] = {
    "fat-cell": ((-12, -16, 62), ("fatL", "fat", "fatM")),
    "fat-lobe": ((-26, -32, 112), ("fatL", "fat", "fatM")),
    "bone-web": ((-70, -80, 310), ("boneL", "bone", "boneM")),
    "bone-plate": ((-30, -34, 130), ("boneL", "bone", "boneM")),
    "blood-maker": ((-4, -5, 18), ("bldL", "bld", "bld")),
    "big-plump": ((-22, -22, 84), ("kerL", "ker", "kerM")),
    "big-basal": ((-18, -26, 92), ("basL", "bas", "basM")),
}

_LINEAR: dict[str, tuple[str, tuple[tuple[float, str], ...]]] = {
    "pair": ("down", ((0, "mscL"), (0.5, "msc"), (1, "mscM"))),
    "hip-bone": ("down", ((0, "boneL"), (0.5, "bone"), (1, "boneM"))),
    "figure": ("down", ((0, "bodyA"), (1, "bodyB"))),
    "medium": ("down", ((0, "medium"), (1, "mediumB"))),
    "bench": ("down", ((0, "bench"), (1, "benchB"))),
    "dish-wall": ("right", ((0, "glassL"), (0.4, "glass"), (1, "glassM"))),
    "marrow-space": ("down", ((0, "marrowL"), (1, "marrow"))),
    "tube-steel": ("right", ((0, "white"), (0.4, "steel"), (1, "steelD"))),
}


def tint(name: str) -> str:
    """The fill that paints with the gradient `name` of this file."""
    if name not in _RADIAL and name not in _LINEAR:
        raise KeyError(f"no gradient named {name!r} in this file")
    return f"url(#{name})"


def dressed(body: str) -> str:
    """`body` with the gradients of this file that it paints with, in a fixed order."""
    used = set(re.findall(r"url\(#([^)]+)\)", body))
    parts = [_radial(name) for name in _RADIAL if name in used]
    parts += [_linear(name) for name in _LINEAR if name in used]
    return f"<defs>{''.join(parts)}</defs>{body}" if parts else body


def _radial(name: str) -> str:
    (x, y, radius), tokens = _RADIAL[name]
    stops = tuple(zip((0.0, 0.45, 1.0), tokens, strict=True))
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}"'
        f' r="{radius}">{_stops(stops)}</radialGradient>'
    )


def _linear(name: str) -> str:
    direction, stops = _LINEAR[name]
    end = 'x2="0" y2="1"' if direction == "down" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{_stops(stops)}</linearGradient>'


def _stops(stops: tuple[tuple[float, str], ...]) -> str:
    return "".join(f'<stop offset="{at:g}" stop-color="${token}"/>' for at, token in stops)
