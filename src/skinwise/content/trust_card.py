"""What an author writes for the trust card: who made this, who paid, how old it is."""

from typing import Annotated, Literal

import msgspec

from skinwise.content.record import Id, Record, Reviewed, Words

ClinicSells = Literal["unanswered", "sells", "does-not-sell"]
"""What the clinic says about itself. Nobody answers for it: `unanswered` until it does."""

Short = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]


class TrustCell(Record, kw_only=True):
    """One field of the card.

    `text` may hold `%1`, the day since which every fact was checked, and `%2`, the next review.
    Left out, the field is shown as not stated yet: never guess. `fills` says that the app
    knows the rest: `clinic` is the clinic's own answer.
    """

    id: Id
    heading: Short
    icon: str
    text: str = ""
    fills: Literal["", "clinic"] = ""


class ClinicWords(Record, kw_only=True):
    """What is shown once the clinic has answered whether it sells the treatments told of."""

    sells: Words
    does_not_sell: Words


class TrustCard(Reviewed, kw_only=True):
    """`trust.toml`. `past` is shown instead of a field's freshness once the review is late."""

    title: Short
    not_stated: Words
    past: Words
    cell: tuple[TrustCell, ...]
    clinic: ClinicWords
    unchecked_heading: Short
    unchecked: Words
