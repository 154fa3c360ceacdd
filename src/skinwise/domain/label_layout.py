"""Where labels stand, so that none covers another, an actor's face or the stage's edge.

Worked out once for a language and a text size, not per frame: a label that jumped while things
move could not be read. Two labels may share a place only when they never show together.
"""

from dataclasses import dataclass
from itertools import product
from math import hypot
from typing import NamedTuple

from skinwise.domain.mechanism import STAGE_HEIGHT, STAGE_WIDTH, Mechanism

EDGE = 8.0
GAP = 4.0
"""Stage units kept free at the edge and between labels."""
MOMENTS = 160
"""How many positions of the axis are looked at to learn who shows with whom."""
SHOWS = 0.05


class Box(NamedTuple):
    """A rectangle in stage units: its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether they come closer than `gap`."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width + 2 * gap
            and abs(self.y - other.y) * 2 < self.height + other.height + 2 * gap
        )


class Size(NamedTuple):
    """How much room a label's words take, in stage units."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label stands, or that there is no room for it at this text size."""

    box: Box
    fits: bool = True


def lay_out(
    mechanism: Mechanism, sizes: dict[str, Size], key_only: bool = False
) -> dict[str, Spot]:
    """Label id to spot. Pinned labels first, then key labels, then the rest in their order.

    `sizes` are measured by whoever knows the font. With `key_only` the others do not show.
    """
    shown = _when_shown(mechanism)
    faces = _faces(mechanism)
    order = sorted(mechanism.labels, key=lambda it: (not it.script.pinned, not it.script.key))
    placed: dict[str, Spot] = {}
    for label in order:
        script = label.script
        size = sizes[script.id]
        if key_only and not (script.key or script.pinned):
            placed[script.id] = Spot(Box(*script.at, *size), fits=False)
            continue
        if script.pinned:
            placed[script.id] = Spot(_inside(Box(*script.at, *size)))
            continue
        taken = [
            spot.box
            for other, spot in placed.items()
            if spot.fits and shown[other] & shown[script.id]
        ]
        avoid = [box for moment, box in faces if moment in shown[script.id]]
        placed[script.id] = _best(script.at, script.instead, size, taken, avoid)
    return placed


def _best(
    at: tuple[float, float],
    instead: tuple[tuple[float, float], ...],
    size: Size,
    taken: list[Box],
    avoid: list[Box],
) -> Spot:
    for place in (at, *instead, *_around(at)):
        box = _inside(Box(*place, *size))
        if not any(box.meets(other, GAP) for other in (*taken, *avoid)):
            return Spot(box)
    return Spot(_inside(Box(*at, *size)), fits=False)


def _around(at: tuple[float, float]) -> list[tuple[float, float]]:
    """Places around the wanted one, the nearest first."""
    steps = range(-7, 8)
    shifts = sorted(
        ((dx * 26.0, dy * 14.0) for dx, dy in product(steps, steps)),
        key=lambda shift: (hypot(*shift), shift),
    )
    return [(at[0] + dx, at[1] + dy) for dx, dy in shifts]


def _inside(box: Box) -> Box:
    x = min(
        max(box.x, box.width / 2 + EDGE), max(STAGE_WIDTH - box.width / 2 - EDGE, STAGE_WIDTH / 2)
    )
    y = min(max(box.y, box.height / 2 + EDGE), STAGE_HEIGHT - box.height / 2 - EDGE)
    return Box(x, y, box.width, box.height)


def _moments(mechanism: Mechanism) -> list[float]:
    """Positions to look at: an even walk over every chapter, with its stop."""
    each = max(2, MOMENTS // len(mechanism.chapters))
    return [
        chapter.start + (chapter.end - chapter.start) * step / each
        for chapter in mechanism.chapters
        for step in range(1, each + 1)
    ]


def _when_shown(mechanism: Mechanism) -> dict[str, frozenset[int]]:
    moments = _moments(mechanism)
    return {
        label.script.id: frozenset(
            index for index, t in enumerate(moments) if label.pose(t).opacity > SHOWS
        )
        for label in mechanism.labels
    }


def _faces(mechanism: Mechanism) -> list[tuple[int, Box]]:
    """Moment and square around each actor's face that is on stage at that moment."""
    found: list[tuple[int, Box]] = []
    for index, t in enumerate(_moments(mechanism)):
        for actor in mechanism.actors:
            face = actor.script.face
            if face <= 0 or actor.opacity(t) <= SHOWS:
                continue
            pose = next((pose for pose in actor.poses(t) if pose.opacity > SHOWS), None)
            if pose is not None:
                found.append((index, Box(pose.x, pose.y, 2 * face, 2 * face)))
    return found
