"""One line of the self-test."""

from typing import NamedTuple


class Line(NamedTuple):
    """What was looked at, and what is wrong with it: nothing when it is well."""

    what: str
    fault: str = ""

    def sentence(self) -> str:
        """The line for people."""
        return f"fault: {self.what}: {self.fault}" if self.fault else f"ok: {self.what}"
