"""The sign that shows how sure we are: a card for a rope mark and two lines of words."""

from pens.artwork import Artwork, sprite
from pens.svg import path

_WIDTH, _HEIGHT, _ROUND = 290.0, 146.0, 16.0


def artworks() -> list[Artwork]:
    """Round (0, 0); the rope mark goes into the upper part, words below it."""
    shadow = path(_outline(3, 6), fill="$shadow", opacity=0.16)
    card = path(_outline(0, 0), fill="$paper", stroke="$lb", width=1.8)
    return [sprite("paracrine_card", shadow + card)]


def _outline(dx: float, dy: float) -> str:
    left, top = dx - _WIDTH / 2, dy - _HEIGHT / 2
    right, bottom, r = left + _WIDTH, top + _HEIGHT, _ROUND
    return (
        f"M{left + r} {top}H{right - r}Q{right} {top} {right} {top + r}V{bottom - r}"
        f"Q{right} {bottom} {right - r} {bottom}H{left + r}Q{left} {bottom} {left} {bottom - r}"
        f"V{top + r}Q{left} {top} {left + r} {top}Z"
    )
