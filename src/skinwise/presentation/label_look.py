"""How labels on the stage look, and how much room their words take."""

from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.stage_script import LabelScript
from skinwise.domain.label_layout import Size
from skinwise.domain.label_text import label_texts
from skinwise.domain.mechanism import Mechanism
from skinwise.presentation.bundled_fonts import DISPLAY_FAMILY, TEXT_FAMILY, font

SMALLEST = 18.0
"""Pixels on screen: nothing is smaller."""
PINNED_LARGEST = 1.0
"""A pinned label (a ruler's numeral, a plot's words) has a fixed room and does not grow; the
caption and the legend, which grow to 2, say the same."""
HALO = 5.0
"""Stage units around plain words."""


class LabelLook(NamedTuple):
    """Sizes in stage units at text scale 1."""

    family: str
    weight: int
    pixels: float
    pad_x: float
    pad_y: float
    boxed: bool


LOOKS: dict[str, LabelLook] = {
    "plain": LabelLook(TEXT_FAMILY, 700, 20, 4, -1, boxed=False),
    "note": LabelLook(TEXT_FAMILY, 600, 18, 4, -1, boxed=False),
    "pill": LabelLook(TEXT_FAMILY, 700, 20, 15, 5, boxed=True),
    "stop": LabelLook(TEXT_FAMILY, 700, 20, 15, 7, boxed=True),
    "title": LabelLook(DISPLAY_FAMILY, 700, 24, 14, 5, boxed=True),
}


def letter_pixels(script: LabelScript, text_scale: float, unit: float) -> float:
    """Letter size in screen pixels, where `unit` is pixels a stage unit."""
    scale = min(text_scale, PINNED_LARGEST) if script.pinned else text_scale
    return max(SMALLEST, LOOKS[script.look].pixels * scale * unit)


def label_letters(mechanism: Mechanism, text_scale: float, unit: float) -> dict[str, int]:
    """Label id to letter size in whole screen pixels."""
    return {
        label.script.id: round(letter_pixels(label.script, text_scale, unit))
        for label in mechanism.labels
    }


def label_sizes(
    mechanism: Mechanism, words: MechanismWords, text_scale: float, unit: float
) -> dict[str, Size]:
    """Label id to the room it takes, in stage units: enough for every position on the axis."""
    sizes: dict[str, Size] = {}
    axis = mechanism.axis
    for label in mechanism.labels:
        look = LOOKS[label.script.look]
        pixels = letter_pixels(label.script, text_scale, unit)
        metrics = QFontMetricsF(font(look.family, look.weight, pixels))
        text = words.labels.get(label.script.id, "?")
        wordings = label_texts(text, axis.start, axis.end)
        lines = [line for wording in wordings for line in wording.split("\n")]
        width = max(metrics.horizontalAdvance(line) for line in lines)
        height = metrics.lineSpacing() * (text.count("\n") + 1)
        sizes[label.script.id] = Size(width / unit + 2 * look.pad_x, height / unit + 2 * look.pad_y)
    return sizes
