"""An actor: keys in order and on the axis, and numbers that can be drawn.

The bounds are far beyond what any picture needs. They are what keeps a slipped digit from making
a million particles or an artwork of a kilometer.
"""

from collections.abc import Iterator
from math import ceil

from skinwise.content.finding import Finding
from skinwise.content.stage_script import (
    ActorScript,
    Axis,
    Key,
    LabelScript,
    SpriteScript,
    SwarmScript,
    Tracks,
)

FARTHEST = 4000.0
"""Stage units from the origin; degrees of turn."""
LARGEST = 10.0
"""Scale: how many times its own size a thing is drawn."""
MOST_AT_ONCE = 100
"""Members of a swarm that are under way together."""
MOST_DEPARTURES = 10_000


def actor_findings(actor: ActorScript, axis: Axis) -> Iterator[Finding]:
    """What is wrong with one actor; places are fields of the actor."""
    yield from _place("at", actor.at)
    yield from _scale("scale", actor.scale)
    for name in Tracks.__struct_fields__:
        keys: tuple[Key, ...] | None = getattr(actor.tracks, name)
        if keys is not None:
            yield from _times([key.t for key in keys], f"tracks.{name}[%][0]", axis)
            yield from _values(keys, name)
    if isinstance(actor, SpriteScript):
        yield from _sprite(actor, axis)
    elif isinstance(actor, SwarmScript):
        yield from _swarm(actor)
    elif isinstance(actor, LabelScript):
        for index, place in enumerate(actor.instead):
            yield from _place(f"instead[{index}]", place)


def _times(times: list[float], place: str, axis: Axis) -> Iterator[Finding]:
    for index, t in enumerate(times):
        if index and t < times[index - 1]:
            yield Finding(
                place.replace("%", str(index)),
                f"{t:g} comes after {times[index - 1]:g}.",
                "Put the keys in order.",
            )
        if not axis.start <= t <= axis.end:
            yield Finding(place.replace("%", str(index)), *outside(t))


def _values(keys: tuple[Key, ...], track: str) -> Iterator[Finding]:
    for index, key in enumerate(keys):
        place = f"tracks.{track}[{index}][1]"
        if track in {"x", "y", "turn"}:
            yield from _place(place, (key.value, 0.0))
        elif abs(key.value) > LARGEST:
            yield Finding(place, f"{key.value:g} is too large.", f"Keep within {LARGEST:g}.")


def _sprite(actor: SpriteScript, axis: Axis) -> Iterator[Finding]:
    yield from _times([state.t for state in actor.states], "states[%][0]", axis)
    for index, state in enumerate(actor.states):
        yield from _scale(f"states[{index}][3]", state.size)
    if len(actor.path) == 1:
        yield Finding("path", "A path of one point leads nowhere.", "Add a point.")
    for index, place in enumerate(actor.path):
        yield from _place(f"path[{index}]", place)
    if actor.sway is not None and not actor.sway.period > 0:
        yield Finding(
            "sway.period", "A sway takes no time.", "Give its period in axis units, above 0."
        )


def _swarm(actor: SwarmScript) -> Iterator[Finding]:
    for index, place in enumerate(actor.path):
        yield from _place(f"path[{index}]", place)
    if actor.last < actor.first:
        yield Finding("last", "The last departs before the first.", "Let last be first or later.")
    if (actor.last - actor.first) / actor.every > MOST_DEPARTURES or _at_once(actor) > MOST_AT_ONCE:
        yield Finding(
            "every",
            "Too many are under way.",
            f"Make every larger: {MOST_AT_ONCE} together is the most.",
        )


def _at_once(actor: SwarmScript) -> float:
    return min(actor.flight / actor.every, (actor.last - actor.first) / actor.every) + 1


def row_count(actor: ActorScript) -> int:
    """How many pictures it is drawn with, or so."""
    if isinstance(actor, SpriteScript):
        return max(1, len(actor.states))
    if isinstance(actor, SwarmScript):
        return ceil(min(max(0.0, _at_once(actor)), MOST_DEPARTURES)) * (2 if actor.trail else 1)
    return 1


def _place(field: str, place: tuple[float, float]) -> Iterator[Finding]:
    if max(abs(place[0]), abs(place[1])) > FARTHEST:
        yield Finding(
            field,
            f"{max(place, key=abs):g} is far off the stage.",
            f"Keep within {FARTHEST:g}.",
        )


def _scale(field: str, scale: float) -> Iterator[Finding]:
    if not 0 < scale <= LARGEST:
        yield Finding(
            field, f"A scale of {scale:g} cannot be drawn.", f"Keep above 0, up to {LARGEST:g}."
        )


def outside(t: float) -> tuple[str, str]:
    """Message and remedy for a position that is not on the axis."""
    return f"{t:g} is outside the axis.", "Keep it within the axis."
