"""Labels as rows: words, where they stand, how they look, their leader line."""

from typing import NamedTuple

from skinwise.content.mechanism_words import MechanismWords
from skinwise.domain.actors.label import LabelPose
from skinwise.domain.label_layout import Spot
from skinwise.domain.label_text import label_text
from skinwise.domain.leader import leader_line
from skinwise.domain.mechanism import Mechanism


class LabelRow(NamedTuple):
    """One label for QML. Positions in stage units."""

    words: str
    look: str
    shown: bool
    seen: float
    """Opacity, 0..1."""
    boxLeft: float
    boxTop: float
    boxWide: float
    boxHigh: float
    leads: bool
    fromX: float
    fromY: float
    toX: float
    toY: float
    letters: int
    """Letter size in screen pixels."""


def label_rows(
    mechanism: Mechanism,
    words: MechanismWords,
    spots: dict[str, Spot],
    poses: tuple[LabelPose, ...],
    letters: dict[str, int],
    t: float,
) -> list[LabelRow]:
    """One row a label, in the script's order. `letters` is label id to letter size in pixels."""
    rows = []
    for label, pose in zip(mechanism.labels, poses, strict=True):
        script = label.script
        spot = spots[script.id]
        box = spot.box
        line = leader_line(box, script.target) if script.target is not None else None
        (from_x, from_y), (to_x, to_y) = line or ((0.0, 0.0), (0.0, 0.0))
        rows.append(
            LabelRow(
                label_text(words.labels.get(script.id, "?"), t),
                script.look,
                spot.fits and pose.opacity > 0,
                pose.opacity,
                box.x - box.width / 2,
                box.y - box.height / 2,
                box.width,
                box.height,
                line is not None,
                from_x,
                from_y,
                to_x,
                to_y,
                letters[script.id],
            )
        )
    return rows
