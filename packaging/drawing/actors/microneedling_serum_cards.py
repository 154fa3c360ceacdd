"""Microneedling: the small blocks of skin, bars and cards of the trials, the strip of steps."""

from __future__ import annotations

from actors.injection_signs import card, person
from actors.messages import growth_factor
from actors.microneedling_serum_skin import channel
from actors.microneedling_serum_things import water_drop
from pens.svg import ellipse, group, line, path, rect


def small_skin(*, serum: bool) -> str:
    """A block of skin with fresh channels, and what was put on it; 170 x 120 units."""
    drawing = card(190, 128, radius=14)
    inside = "$serum" if serum else "$paper"
    drawing += rect((-93, -12), (186, 74), "$dermB") + rect((-93, -12), (186, 15), "$bas")
    drawing += line("M-93 -12H93", "$corn", 5) + line("M-93 3H93", "$bm", 2.4)
    half = 0.45
    for x in (-52, 0, 52):
        hole = channel(86, filled=True).replace('"$serum"', f'"{inside}"')
        drawing += group(hole, (x, -11), scale=half)
        for step, y in enumerate((-30, 2)):
            at = (x + (6 if step else -4), y)
            what = group(growth_factor() if serum else water_drop(), at, scale=0.56)
            drawing += what
    frame = "M-93 -63H93V62H-93Z"
    return drawing + path(frame, stroke="$paper", width=0.1)


def trial(count: int) -> str:
    """A card with just as many people as took part, ten in a row."""
    drawing = card(246, 176, radius=16)
    for index in range(count):
        row, column = divmod(index, 10)
        drawing += group(person(), (-99 + column * 22.0, -8 + row * 31.0), scale=0.62)
    return drawing


def meter() -> str:
    """An upright arrow: up is better."""
    return line("M0 60V-62M-9 -50L0 -62L9 -50", "$lb", 3)


def bar(height: float, token: str) -> str:
    """A bar from y = 0 upward whose top is soft: about so high."""
    drawing = path(f"M-21 0H21V{-height + 12:g}H-21Z", fill=token)
    for step in range(8):
        top = -height + 12 - step * 3
        drawing += path(f"M-21 {top:g}H21V{top - 3:g}H-21Z", fill=token, opacity=0.9 - step * 0.11)
    return drawing


def steps_strip(width: float, height: float, bounds: tuple[float, ...]) -> str:
    """Paper with a chevron between the steps of healing; its corner is (0, 0)."""
    drawing = rect((0, 0), (width, height), "$paper") + line(f"M0 0H{width:g}", "$lb", 2)
    for x in bounds:
        drawing += line(
            f"M{x:g} 10L{x + 13:g} {height / 2:g}L{x:g} {height - 10:g}", "$lineStrong", 2.4
        )
    return drawing


def step_line(width: float) -> str:
    """The time that has gone, along the strip's upper edge."""
    return rect((0, -4), (width, 8), "$primary") + ellipse((width - 4, 0), (4, 4), "$primary")
