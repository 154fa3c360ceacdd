"""A needle at any scale, and the outline of where it was."""

from __future__ import annotations

from actors.microneedling_serum_scale import NEEDLE_WIDE_MM
from pens.gradients import shade
from pens.silhouette import gleam
from pens.svg import path


def needle(length: float, unit: float) -> str:
    """A solid needle hanging from (0, 0), `length` millimeters long, a straight taper."""
    half = NEEDLE_WIDE_MM * unit / 2
    tall = length * unit
    body = f"M{-half:.1f} -4L{half:.1f} -4L{half * 0.06 + 0.5:.1f} {tall:.1f}"
    body += f"L{-half * 0.06 - 0.5:.1f} {tall:.1f}Z"
    shine = f"M{-half * 0.4:.1f} 4L{-half * 0.16:.1f} {tall * 0.7:.1f}"
    drawing = path(body, fill=shade("steel"), stroke="$ink", width=2)
    return drawing + gleam(shine, max(1.6, half * 0.16), opacity=0.85)


def needle_ghost(length: float, unit: float) -> str:
    """The dashed outline of where a needle was, from (0, 0) down."""
    half = NEEDLE_WIDE_MM * unit / 2
    tall = length * unit
    body = f"M{-half:.1f} 0L-0.6 {tall:.1f}L0.6 {tall:.1f}L{half:.1f} 0"
    inside = path(body, fill="$steel", opacity=0.28)
    rim = path(body, stroke="$halo", width=4.6)
    return inside + rim + path(body, stroke="$lb", width=2, dash="6 5")
