"""A visitor on a path: at which stop, what comes next, and when it is done. Frozen."""

from dataclasses import dataclass, replace

from skinwise.content.visit_paths import PathStep, VisitPath


@dataclass(frozen=True, slots=True)
class PathWalk:
    """`index` is the 0-based stop; one beyond the last asks to say it back."""

    path: VisitPath
    index: int = 0

    @property
    def step(self) -> PathStep | None:
        """The stop to show; None when all were seen."""
        return self.path.step[self.index] if self.index < self.count else None

    @property
    def following(self) -> PathStep | None:
        """The stop after this one, if any."""
        after = self.index + 1
        return self.path.step[after] if after < self.count else None

    @property
    def count(self) -> int:
        """How many stops the path has."""
        return len(self.path.step)

    @property
    def number(self) -> int:
        """1-based number of the stop, held within the path."""
        return min(self.index + 1, self.count)

    @property
    def done(self) -> bool:
        """Whether every stop was seen: time to say it back."""
        return self.index >= self.count

    def next(self) -> "PathWalk":
        """On to the next stop, and from the last one to saying it back; there it stays."""
        return replace(self, index=min(self.index + 1, self.count))

    def back(self) -> "PathWalk":
        """To the stop before; from the first one nowhere."""
        return replace(self, index=max(0, self.index - 1))
