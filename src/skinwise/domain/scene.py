"""The law of the house: the picture is a pure function of a mechanism and a position."""

from typing import NamedTuple

from skinwise.domain.actors.label import LabelPose
from skinwise.domain.chapters import chapter_index
from skinwise.domain.mechanism import Mechanism
from skinwise.domain.pose import Pose


class Scene(NamedTuple):
    """All there is to see at one position."""

    t: float
    chapter: int
    """0-based."""
    poses: tuple[Pose, ...]
    """In the order in which they are painted; as many for every `t`, one for each row."""
    labels: tuple[LabelPose, ...]


def scene_at(mechanism: Mechanism, t: float) -> Scene:
    """The scene at `t` (axis units, held within the axis). Same arguments, equal scene."""
    t = mechanism.clamp(t)
    return Scene(
        t,
        chapter_index(mechanism, t),
        tuple(pose for actor in mechanism.actors for pose in actor.poses(t)),
        tuple(label.pose(t) for label in mechanism.labels),
    )
