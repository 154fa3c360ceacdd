"""One visitor's visit: where they are and what they answered. Frozen; nothing of it is written
to disk; ending it is dropping it."""

from dataclasses import dataclass, replace

from skinwise.domain.checklist import Checklist


@dataclass(frozen=True, slots=True)
class Visit:
    """All that the app knows about the person in front of it."""

    topic: str
    checklist: Checklist
    seen: tuple[str, ...] = ()
    """Topics opened so far, in order, each once."""

    def open_topic(self, topic: str) -> "Visit":
        """Go to a topic."""
        seen = self.seen if topic in self.seen else (*self.seen, topic)
        return replace(self, topic=topic, seen=seen)

    def with_checklist(self, checklist: Checklist) -> "Visit":
        """The same visit with another state of the checklist."""
        return replace(self, checklist=checklist)
