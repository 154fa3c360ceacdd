"""A mechanism of our own, small enough to be known by heart: three chapters on 0..30 seconds that
play for 3, 6 and 2 seconds."""

from datetime import date
from typing import Any

import msgspec

from skinwise.content.stage_script import StageScript
from skinwise.domain.mechanism import Mechanism

DAY = date(2026, 1, 1)
CHAPTERS = (("first", 0.0, 10.0, 3.0), ("second", 10.0, 20.0, 6.0), ("third", 20.0, 30.0, 2.0))


def small_mechanism(*actors: dict[str, Any], **parts: Any) -> Mechanism:
    """With these actors, written as in a stage file; any other part can be given too."""
    table = {
        "id": "small",
        "topic": "small",
        "certainty": "some",
        "axis": {"unit": "seconds", "start": 0.0, "end": 30.0},
        "sources": [],
        "chapter": [
            {"id": name, "start": start, "end": end, "plays": plays, "facts": []}
            for name, start, end, plays in CHAPTERS
        ],
        "legend": [],
        "actor": list(actors),
        "checked": DAY,
        "review_by": DAY,
        **parts,
    }
    return Mechanism(msgspec.convert(table, StageScript))


def label(label_id: str, at: tuple[float, float], **parts: Any) -> dict[str, Any]:
    """A label as a stage file writes it."""
    return {"kind": "label", "id": label_id, "at": at, **parts}
