"""Label: words on the stage. Where they stand is worked out by `label_layout`, once."""

from typing import NamedTuple

from skinwise.content.stage_script import LabelScript
from skinwise.domain.actors.body import Body


class LabelPose(NamedTuple):
    """A label at one moment: whose words, and how much of them shows."""

    label: str
    opacity: float


class Label:
    """Words that come and go with the axis."""

    def __init__(self, script: LabelScript) -> None:
        self.script = script
        self._body = Body(script)

    def pose(self, t: float) -> LabelPose:
        """The label at `t`."""
        return LabelPose(self.script.id, self._body.opacity(t))
