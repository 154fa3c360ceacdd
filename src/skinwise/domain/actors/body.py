"""What every kind of actor shares: where it stands, how large it is, how it fades."""

from math import pi, sin
from typing import NamedTuple

from skinwise.content.stage_script import ActorScript, Sway, Tracks
from skinwise.domain.path import Path
from skinwise.domain.track import Track, value_at

TRACKS = ("x", "y", "scale", "stretch_x", "stretch_y", "turn", "opacity", "grow", "travel")


class Stance(NamedTuple):
    """An actor's whole body at one moment, before any artwork is chosen."""

    x: float
    y: float
    scale_x: float
    scale_y: float
    turn: float
    opacity: float
    grow: float


class Body:
    """The tracks of one actor, ready to be asked."""

    __slots__ = ("_path", "_rest", "_script", "_sway", "_tracks")

    def __init__(
        self,
        script: ActorScript,
        sway: Sway | None = None,
        path: tuple[tuple[float, float], ...] = (),
    ) -> None:
        self._script = script
        self._sway = sway
        self._path = Path(path) if path else None
        self._tracks = _tracks(script.tracks)
        moves = bool(sway or path or any(self._tracks.values()))
        self._rest = None if moves else self._stance(0.0)

    def at(self, t: float) -> Stance:
        """Where and how the actor is at `t`. Scale is relative to the script's own scale."""
        return self._rest or self._stance(t)

    def opacity(self, t: float) -> float:
        """How much of it is there at `t`, 0..1: what `at` says, for less work."""
        return min(1.0, max(0.0, value_at(self._tracks["opacity"], t, 1.0)))

    def _stance(self, t: float) -> Stance:
        tracks, script = self._tracks, self._script
        x, y = script.at
        turn = script.turn + value_at(tracks["turn"], t, 0.0)
        if self._path is not None:
            along_x, along_y, _ = self._path.at(value_at(tracks["travel"], t, 0.0))
            x, y = x + along_x, y + along_y
        scale = value_at(tracks["scale"], t, 1.0)
        scale_x = scale * value_at(tracks["stretch_x"], t, 1.0)
        scale_y = scale * value_at(tracks["stretch_y"], t, 1.0)
        if self._sway is not None:
            swing = sin(2 * pi * (t / self._sway.period + self._sway.phase))
            turn += self._sway.turn * swing
            y += self._sway.rise * swing
            scale_x *= 1 + self._sway.stretch * swing
            scale_y *= 1 - self._sway.stretch * swing
        return Stance(
            x + value_at(tracks["x"], t, 0.0),
            y + value_at(tracks["y"], t, 0.0),
            scale_x,
            scale_y,
            turn,
            self.opacity(t),
            min(1.0, max(0.0, value_at(tracks["grow"], t, 1.0))),
        )


def _tracks(script: Tracks) -> dict[str, Track | None]:
    found: dict[str, Track | None] = {}
    for name in TRACKS:
        keys = getattr(script, name)
        found[name] = None if keys is None else Track(keys)
    return found
