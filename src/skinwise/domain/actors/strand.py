"""Strand, layer and figure: one artwork each that is revealed, or just there."""

from skinwise.content.stage_script import FigureScript, LayerScript, StrandScript
from skinwise.domain.actors.body import Body
from skinwise.domain.pose import HIDDEN, Pose, Row


class Strand:
    """A rope or thread laid from one end, scenery, or a plot drawn from one side."""

    def __init__(self, script: StrandScript | LayerScript | FigureScript) -> None:
        self.script = script
        self._body = Body(script)
        self.rows = (Row(script.id, script.artwork, script.scale, _side(script)),)

    def poses(self, t: float) -> tuple[Pose, ...]:
        """Its one pose."""
        stance = self._body.at(t)
        if stance.opacity <= 0 or stance.grow <= 0:
            return (HIDDEN,)
        return (
            Pose(
                self.script.artwork,
                stance.x,
                stance.y,
                stance.scale_x,
                stance.scale_y,
                stance.turn,
                stance.opacity,
                stance.grow,
            ),
        )

    def state(self, t: float) -> str:  # noqa: ARG002 - the same question is asked of every kind
        """It has one artwork."""
        return self.script.artwork

    def opacity(self, t: float) -> float:
        """How much of it is there, 0..1."""
        return self.poses(t)[0].opacity


def _side(script: StrandScript | LayerScript | FigureScript) -> str:
    if isinstance(script, StrandScript):
        return script.laid_from
    if isinstance(script, FigureScript):
        return script.drawn_from
    return "left"
