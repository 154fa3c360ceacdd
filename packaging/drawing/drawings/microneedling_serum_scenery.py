"""Microneedling: the ruler's skin at the left, the closer look at the right, channels, needles."""

from actors.injection_section import paper, ruler_marks, section
from actors.injection_shades import shaded
from actors.microneedling_serum_needle import needle_ghost
from actors.microneedling_serum_scale import (
    CHANNELS,
    CLOSE,
    COLUMNS,
    EDGE,
    FRAME,
    NEEDLES_MM,
    PANEL,
    RULER,
    TIMES,
    close_up,
)
from actors.microneedling_serum_skin import (
    channel,
    closer_skin,
    closing,
    new_rope,
    new_thread,
)
from actors.microneedling_serum_things import pen, pen_close
from pens.artwork import STAGE, Artwork, layer, placed, sprite
from pens.bounds import Box
from pens.svg import group, line, path


def artworks() -> list[Artwork]:
    """Layers and placed ones lie at stage coordinates; a channel's mouth is (0, 0)."""
    corner = (PANEL.x, PANEL.y)
    inside = Box(PANEL.x, 300, PANEL.width, 184)
    drawn = [
        Artwork("microneedling_serum_left", Box(0, 0, PANEL.x, STAGE.height), shaded(_left())),
        Artwork("microneedling_serum_panel", PANEL, group(closer_skin(), corner)),
        layer("microneedling_serum_frame", _frame()),
        Artwork("microneedling_serum_thread", inside, group(new_thread(), corner)),
        Artwork("microneedling_serum_rope", inside, group(new_rope(), corner)),
        Artwork("microneedling_serum_veil", PANEL, paper(PANEL)),
        layer("microneedling_serum_veil_all", paper(STAGE)),
        sprite("microneedling_serum_pen", pen()),
        Artwork(
            "microneedling_serum_pen_close",
            Box(-PANEL.width / 2, -150, PANEL.width, 150 + 1.5 * CLOSE.unit + 4),
            pen_close(),
        ),
        placed("microneedling_serum_notches", _notches()),
        placed("microneedling_serum_ghosts", _ghosts()),
        placed("microneedling_serum_measure", _measure()),
        Artwork("microneedling_serum_ghosts_close", PANEL, _ghosts_close()),
    ]
    for number, depth in enumerate(CHANNELS, 1):
        drawn.append(sprite(f"microneedling_serum_open_{number}", channel(depth, filled=False)))
        drawn.append(sprite(f"microneedling_serum_wet_{number}", channel(depth, filled=True)))
        drawn.append(sprite(f"microneedling_serum_closing_{number}", closing(depth)))
    return drawn


def _left() -> str:
    area = Box(EDGE, 0, PANEL.x - EDGE, STAGE.height)
    drawing = paper(Box(0, 0, PANEL.x, RULER.skin + 4)) + section(area, RULER, seed=8)
    drawing += paper(Box(0, 0, EDGE, STAGE.height))
    drawing += line(f"M{EDGE:g} {RULER.skin:g}V{STAGE.height:g}", "$ink", 1.6)
    return drawing + ruler_marks(EDGE - 5, RULER)


def _frame() -> str:
    """The frame at the left, the wedge to the panel, and the panel's own left edge."""
    right, foot = FRAME.x + FRAME.width, FRAME.y + FRAME.height
    wedge = f"M{right:.1f} {FRAME.y:.1f}L{PANEL.x:g} 0V{PANEL.height:g}L{right:.1f} {foot:.1f}Z"
    box = f"M{FRAME.x:.1f} {FRAME.y:.1f}H{right:.1f}V{foot:.1f}H{FRAME.x:.1f}Z"
    drawing = path(wedge, fill="$primary", opacity=0.13)
    upper = f"M{right:.1f} {FRAME.y:.1f}L{PANEL.x:g} 0"
    drawing += line(f"{upper}M{right:.1f} {foot:.1f}L{PANEL.x:g} {PANEL.height:g}", "$primary", 1.8)
    drawing += path(box, stroke="$primary", width=3.4)
    return drawing + line(f"M{PANEL.x:g} 0V{PANEL.height:g}", "$primary", 4)


def _notches() -> str:
    """The channels at the ruler's own scale."""
    return "".join(
        group(channel(depth, filled=False), (x, RULER.skin), scale=1 / TIMES)
        for x, depth in zip(COLUMNS, CHANNELS, strict=True)
    )


def _ghosts() -> str:
    """Where the needles were, at the left."""
    return "".join(
        group(needle_ghost(length, RULER.unit), (x, RULER.skin))
        for x, length in zip(COLUMNS, NEEDLES_MM, strict=True)
    )


def _ghosts_close() -> str:
    """Where the same needles were, in the panel: they reached far below it."""
    return "".join(
        group(needle_ghost(length, CLOSE.unit), (close_up(x), CLOSE.skin))
        for x, length in zip(COLUMNS, NEEDLES_MM, strict=True)
    )


def _measure() -> str:
    """How deep the middle channel is, beside it in the panel."""
    x, top = PANEL.centre[0] + 38, CLOSE.skin
    foot = top + CHANNELS[1]
    bracket = (
        f"M{x - 8:g} {top:g}H{x + 8:g}M{x:g} {top:g}V{foot:.1f}M{x - 8:g} {foot:.1f}H{x + 8:g}"
    )
    return line(bracket, "$halo", 6) + line(bracket, "$lb", 2.4)
