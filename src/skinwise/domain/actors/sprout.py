"""Sprout: a branch that grows from its foot."""

from skinwise.content.stage_script import SproutScript
from skinwise.domain.actors.body import Body
from skinwise.domain.pose import HIDDEN, Pose, Row


class Sprout:
    """A branch that grows from its foot: it lengthens, fills out and leans as it goes."""

    def __init__(self, script: SproutScript) -> None:
        self.script = script
        self._body = Body(script)
        self.rows = (Row(script.id, script.artwork, script.scale, "bottom"),)

    def poses(self, t: float) -> tuple[Pose, ...]:
        """Its one pose. A young sprout is short and rather thick, as buds are."""
        stance = self._body.at(t)
        if stance.opacity <= 0 or stance.grow <= 0:
            return (HIDDEN,)
        length = stance.grow
        thick = 0.55 + 0.45 * length
        return (
            Pose(
                self.script.artwork,
                stance.x,
                stance.y,
                stance.scale_x * thick,
                stance.scale_y * length,
                stance.turn - self.script.lean * (1 - length),
                stance.opacity,
            ),
        )

    def state(self, t: float) -> str:  # noqa: ARG002 - the same question is asked of every kind
        """It has one artwork."""
        return self.script.artwork

    def opacity(self, t: float) -> float:
        """How much of it is there, 0..1."""
        return self.poses(t)[0].opacity
