"""Sprite: one artwork, or several with named states that cross-fade."""

from skinwise.content.stage_script import SpriteScript, StateKey
from skinwise.domain.actors.body import Body
from skinwise.domain.easing import drift
from skinwise.domain.pose import HIDDEN, Pose, Row


class Sprite:
    """An actor that is one picture at a time, but for the moment of a change."""

    def __init__(self, script: SpriteScript) -> None:
        self.script = script
        self._body = Body(script, script.sway, script.path)
        self._states = script.states or (StateKey(float("-inf"), script.artwork, 0.0),)
        self._artworks = tuple(dict.fromkeys(state.artwork for state in self._states))
        self._sizes = {state.artwork: state.size for state in self._states}
        self.rows = tuple(Row(script.id, name, script.scale) for name in self._artworks)
        self._none = (HIDDEN,) * len(self.rows)

    def poses(self, t: float) -> tuple[Pose, ...]:
        """One pose for each artwork that the actor ever shows."""
        if self._body.opacity(t) <= 0:
            return self._none
        stance = self._body.at(t)
        shown = self._shown(t)
        return tuple(
            Pose(
                artwork,
                stance.x,
                stance.y,
                stance.scale_x * self._sizes[artwork],
                stance.scale_y * self._sizes[artwork],
                stance.turn,
                stance.opacity * shown[artwork],
            )
            if shown.get(artwork)
            else HIDDEN
            for artwork in self._artworks
        )

    def state(self, t: float) -> str:
        """The artwork that is showing, or coming, at `t`."""
        return [state for state in self._states if state.t <= t or state is self._states[0]][
            -1
        ].artwork

    def opacity(self, t: float) -> float:
        """How much of the actor is there, 0..1."""
        return self._body.opacity(t)

    def _shown(self, t: float) -> dict[str, float]:
        """Artwork to opacity. The new one covers the old before the old goes, so that nothing
        behind shines through in the middle of the change."""
        past = [state for state in self._states if state.t <= t] or [self._states[0]]
        now = past[-1]
        if len(past) == 1 or now.over <= 0 or t >= now.t + now.over:
            return {now.artwork: 1.0}
        u = (t - now.t) / now.over
        return {
            past[-2].artwork: 1 - drift(max(0.0, u * 2 - 1)),
            now.artwork: drift(min(1.0, u * 2)),
        }
