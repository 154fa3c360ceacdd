"""The kind of record that every content file becomes: frozen, and strict about unknown fields."""

from datetime import date
from enum import Enum
from typing import Annotated, dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every content record. Immutable; an unknown field is an error, never ignored."""


Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""Lower-case words joined by hyphens."""

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
"""Text shown or spoken. `**two stars**` around words make them bold."""

Place = tuple[float, float]
"""A point on the stage, in stage units: x 0..796 to the right, y 0..484 downwards."""


class Certainty(Enum):
    """How sure we are, about people and not about dishes. The words of the glossary."""

    NONE = "none"
    EARLY = "early"
    SOME = "some"
    STRONG = "strong"


class Reviewed(Record, kw_only=True):
    """A record that ages: the day its facts were checked and the day to check them again."""

    checked: date
    review_by: date
