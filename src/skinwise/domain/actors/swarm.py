"""Swarm: many small ones leaving one after another, each on a path of its own, in closed form.

Any count and any `t` without history: the one that departed n-th is where its share of flight
says, and a row is reused by every `slots`-th of them.
"""

from functools import cache
from math import ceil, cos, floor, pi, radians, sin
from typing import NamedTuple

from skinwise.content.stage_script import SwarmScript
from skinwise.domain.actors.body import Body
from skinwise.domain.chance import between
from skinwise.domain.easing import CURVES, drift
from skinwise.domain.path import Path
from skinwise.domain.pose import HIDDEN, Pose, Row


class Swarm:
    """Particles under way along a path; a trail behind each while it is quick."""

    def __init__(self, script: SwarmScript) -> None:
        self.script = script
        self._path = Path(script.path)
        self._body = Body(script)
        self._count = floor((script.last - script.first) / script.every) + 1
        self._slots = min(self._count, ceil(script.flight / script.every) + 1)
        names = (script.trail, script.artwork) if script.trail else (script.artwork,)
        self.rows = tuple(Row(script.id, name, script.scale) for name in names) * self._slots
        self._none = (HIDDEN,) * len(self.rows)
        # An instance cache: drawn once for each particle, not once a frame.
        self._luck = cache(self._draw_luck)

    def poses(self, t: float) -> tuple[Pose, ...]:
        """For each slot a particle, and its trail before it when the swarm has trails."""
        opacity = self._body.opacity(t)
        newest = floor((t - self.script.first) / self.script.every)
        oldest = max(0, newest - self._slots + 1)
        under_way = range(oldest, min(newest, self._count - 1) + 1)
        if not under_way:
            return self._none
        nothing: tuple[Pose, ...] = self._none[: len(self.rows) // self._slots]
        by_slot = [nothing] * self._slots
        for number in under_way:
            departed = self.script.first + number * self.script.every
            part = (t - departed) / self.script.flight
            if 0 <= part <= 1:
                by_slot[number % self._slots] = self._particle(number, part, opacity)
        return tuple(pose for poses in by_slot for pose in poses)

    def state(self, t: float) -> str:  # noqa: ARG002 - the same question is asked of every kind
        """A swarm has one artwork."""
        return self.script.artwork

    def opacity(self, t: float) -> float:
        """How much of the swarm is there, 0..1: its most visible member."""
        return max((pose.opacity for pose in self.poses(t)), default=0.0)

    def _particle(self, number: int, part: float, opacity: float) -> tuple[Pose, ...]:
        script = self.script
        pace = part if script.follow else CURVES[script.pace](part)
        x, y, heading = self._path.at(pace)
        luck = self._luck(number)
        aside = luck.aside * sin(pi * min(1, part * 1.6))
        aside += script.wobble * sin(2 * pi * (part * 1.4 + luck.wobble))
        x += -sin(radians(heading)) * aside
        y += cos(radians(heading)) * aside
        seen = opacity * _fade(part, script.fade)
        turn = heading if script.follow else luck.turn * script.spin
        turn += 0 if script.follow else script.spin * 0.5 * sin(2 * pi * part)
        particle = Pose(script.artwork, x, y, 1, 1, turn, seen)
        if not script.trail:
            return (particle,)
        quick = sin(pi * part)
        return (Pose(script.trail, x, y, 1, 1, heading, seen * quick), particle)

    def _draw_luck(self, number: int) -> "_Luck":
        script = self.script
        dice = (script.seed, script.id, number)
        return _Luck(
            between(-script.spread, script.spread, *dice, "aside"),
            between(0, 1, *dice, "wobble"),
            between(-1, 1, *dice, "turn"),
        )


class _Luck(NamedTuple):
    """What chance gives one particle for its whole flight."""

    aside: float
    wobble: float
    turn: float


def _fade(part: float, fade: float) -> float:
    """In at the start of the flight and out at its end."""
    if fade <= 0:
        return 1.0
    return drift(min(1.0, part / fade, (1 - part) / fade))
