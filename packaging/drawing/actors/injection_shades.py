"""Gradients that only "injection" and "microneedling with a serum" paint with."""

from __future__ import annotations

import re

_SHADES: dict[str, tuple[tuple[float, float, float], tuple[str, str, str]]] = {
    "fat-drop": ((-9, -11, 46), ("fatL", "fat", "fatM")),
    "mix-cell": ((-3, -4, 15), ("white", "oth", "oth")),
    "bone-web": ((-30, -34, 130), ("boneL", "bone", "boneM")),
    "germ": ((-4, -4, 22), ("germL", "germ", "germ")),
    "grit": ((-5, -6, 20), ("gritL", "grit", "grit")),
}
"""Centre x, centre y and radius in the group's own units; tokens at 0, 0.45 and 1."""


def glow(name: str) -> str:
    """The fill that paints with the gradient `name` of this module."""
    if name not in _SHADES:
        raise KeyError(f"no gradient named {name!r}")
    return f"url(#{name})"


def shaded(body: str) -> str:
    """`body` with the gradients of this module that it paints with."""
    used = set(re.findall(r"url\(#([^)]+)\)", body))
    parts = [_definition(name) for name in _SHADES if name in used]
    return f"<defs>{''.join(parts)}</defs>{body}" if parts else body


def _definition(name: str) -> str:
    (x, y, radius), tokens = _SHADES[name]
    stops = zip((0, 0.45, 1), tokens, strict=True)
    inside = "".join(f'<stop offset="{at}" stop-color="${token}"/>' for at, token in stops)
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}"'
        f' r="{radius}">{inside}</radialGradient>'
    )
