"""The thin tube that draws fat and the needle for marrow. Tips at (0, 0), pointing down."""

from __future__ import annotations

from actors.what_is_a_stem_cell_shades import tint
from pens.gradients import shade
from pens.silhouette import gleam
from pens.svg import ellipse, line, path


def thin_tube(length: float) -> str:
    """Blunt, with three side holes, a violet handle and a clear hose; `length` is the steel's."""
    back = -length - 62
    hose = f"M0 {back}C2 {back - 46} 44 {back - 50} 60 {back - 120}"
    hose += f"C72 {back - 172} 90 {back - 220} 84 {back - 300}"
    body = line(hose, "$ink", 19) + line(hose, "$glassL", 14) + line(hose, "$fat", 5, dash="2 11")
    steel = f"M-8 {-length}L8 {-length}L8 -9Q8 0 0 0Q-8 0 -8 -9Z"
    body += path(steel, fill=tint("tube-steel"), stroke="$ink", width=2.4)
    body += "".join(ellipse((0, -20 - 20 * n), (3.2, 6), "$ink") for n in range(3))
    handle = f"M-16 {back}H16L12 {-length}H-12Z"
    body += path(handle, fill="$fibM", stroke="$ink", width=2.6)
    return body + gleam(f"M-7 {back + 9}L-6 {-length - 10}", 3.6, opacity=0.55)


def marrow_needle(length: float) -> str:
    """A short bevel and a wide handle to push with."""
    top = -length
    steel = f"M-9 {top}L9 {top}L9 -20L0 0L-9 -20Z"
    body = path(steel, fill=tint("tube-steel"), stroke="$ink", width=2.4)
    body += gleam(f"M-4 -46V{top + 8}", 2.4, opacity=0.7)
    neck = f"M-15 {top - 26}H15L12 {top}H-12Z"
    body += path(neck, fill=shade("glass"), stroke="$ink", width=2.4)
    grip = (
        f"M-52 {top - 54}Q-55 {top - 27} -38 {top - 27}H38Q55 {top - 27} 52 {top - 54}"
        f"Q38 {top - 47} 0 {top - 49}Q-38 {top - 47} -52 {top - 54}Z"
    )
    body += path(grip, fill="$cap", stroke="$ink", width=2.6)
    shine = f"M-38 {top - 41}C-18 {top - 44} 8 {top - 44} 22 {top - 42}"
    return body + gleam(shine, 3, opacity=0.6)
