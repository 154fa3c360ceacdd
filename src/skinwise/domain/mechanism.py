"""Mechanism: a stage script made ready to be asked for any moment. Immutable."""

from collections.abc import Sequence
from typing import Protocol

from skinwise.content.stage_script import (
    Actor,
    ActorScript,
    Axis,
    ChapterScript,
    LabelScript,
    SpriteScript,
    SproutScript,
    StageScript,
    SwarmScript,
)
from skinwise.domain.actors.label import Label
from skinwise.domain.actors.sprite import Sprite
from skinwise.domain.actors.sprout import Sprout
from skinwise.domain.actors.strand import Strand
from skinwise.domain.actors.swarm import Swarm
from skinwise.domain.pose import Pose, Row

STAGE_WIDTH = 796.0
STAGE_HEIGHT = 484.0
"""Stage units; one is a pixel at 1280x800."""


class PicturedActor(Protocol):
    """What the scene asks of every kind of actor that is drawn."""

    @property
    def rows(self) -> Sequence[Row]:
        """One for each pose it gives."""

    @property
    def script(self) -> ActorScript:
        """What its author wrote."""

    def poses(self, t: float) -> tuple[Pose, ...]:
        """As many as `rows`, for every `t`."""

    def state(self, t: float) -> str:
        """The artwork it is in."""

    def opacity(self, t: float) -> float:
        """How much of it is there, 0..1."""


class Mechanism:
    """Everything about one mechanism but its words."""

    def __init__(self, script: StageScript) -> None:
        """Raises ValueError for keys out of order or a path of one point."""
        self.script = script
        self.id = script.id
        self.axis: Axis = script.axis
        self.chapters: tuple[ChapterScript, ...] = script.chapter
        self.actors = tuple(
            _pictured(actor) for actor in script.actor if not isinstance(actor, LabelScript)
        )
        self.labels = tuple(
            Label(actor) for actor in script.actor if isinstance(actor, LabelScript)
        )
        self.rows: tuple[Row, ...] = tuple(row for actor in self.actors for row in actor.rows)

    def clamp(self, t: float) -> float:
        """`t` held within the axis."""
        return min(self.axis.end, max(self.axis.start, t))


def _pictured(script: Actor) -> PicturedActor:
    match script:
        case SpriteScript():
            return Sprite(script)
        case SwarmScript():
            return Swarm(script)
        case SproutScript():
            return Sprout(script)
        case LabelScript():
            raise TypeError("a label is words, not a picture")
        case _:
            return Strand(script)
