"""Labels as rows: words, where they stand, how they look, their leader line."""

from typing import NamedTuple

from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.stage_script import LabelScript
from skinwise.domain.actors.label import LabelPose
from skinwise.domain.label_layout import Box, Spot
from skinwise.domain.label_text import label_text
from skinwise.domain.leader import leader_line
from skinwise.domain.mechanism import Mechanism
from skinwise.presentation.opacity_steps import stepped


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


class LabelRows:
    """The labels of one layout, ready to be asked for any moment.

    A row that looks as it did the last time is the same object, so that whoever compares rows is
    done at once.
    """

    def __init__(
        self,
        mechanism: Mechanism,
        words: MechanismWords,
        spots: dict[str, Spot],
        letters: dict[str, int],
    ) -> None:
        """`letters` is label id to letter size in screen pixels."""
        scripts = [label.script for label in mechanism.labels]
        self._words = [words.labels.get(script.id, "?") for script in scripts]
        self._fits = [spots[script.id].fits for script in scripts]
        self._rows = [
            _hidden_row(script, spots[script.id].box, letters[script.id]) for script in scripts
        ]

    def at(self, poses: tuple[LabelPose, ...], t: float) -> list[LabelRow]:
        """One row a label at `t`, in the script's order."""
        for number, (row, pose) in enumerate(zip(self._rows, poses, strict=True)):
            text = label_text(self._words[number], t)
            seen = stepped(pose.opacity)
            shown = self._fits[number] and pose.opacity > 0
            if (row.words, row.shown, row.seen) != (text, shown, seen):
                self._rows[number] = row._replace(words=text, shown=shown, seen=seen)
        return self._rows


def _hidden_row(script: LabelScript, box: Box, letters: int) -> LabelRow:
    line = leader_line(box, script.target) if script.target is not None else None
    (from_x, from_y), (to_x, to_y) = line or ((0.0, 0.0), (0.0, 0.0))
    return LabelRow(
        "",
        script.look,
        shown=False,
        seen=0.0,
        boxLeft=box.x - box.width / 2,
        boxTop=box.y - box.height / 2,
        boxWide=box.width,
        boxHigh=box.height,
        leads=line is not None,
        fromX=from_x,
        fromY=from_y,
        toX=to_x,
        toY=to_y,
        letters=letters,
    )
