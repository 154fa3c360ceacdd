"""What an author writes for the options side by side: ten, in one fixed order, equally long.

The order is by how much is done to the skin, never by what is best; the screen keeps it.
"""

from typing import Annotated, Literal

import msgspec

from skinwise.content.record import Certainty, Id, Record, Reviewed, Words

OPTION_ORDER = (
    "nothing-more",
    "sun-protection",
    "tretinoin",
    "retinol",
    "needling",
    "laser",
    "oral-collagen",
    "plant-cream",
    "needling-serum",
    "injected-cells",
)
"""The ids of `options.toml`, in the order of the tiles."""

RuleMark = Literal["full", "half", "empty", "none"]
"""full: may be sold for this use · half: part of it may, or for looks alone · empty: not approved
for it · none: there is nothing to approve."""

Cell = Annotated[str, msgspec.Meta(min_length=1, max_length=170)]
"""What one field of the table holds: columns stay about equally long."""

Short = Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
"""A name under a picture: two lines at most."""


class Studies(Record, kw_only=True):
    """What was tested in people: how many, how long, compared with what.

    `how_long` and `compared` are left out where there was no test, or we do not know.
    """

    people: Cell
    how_long: str = ""
    compared: str = ""


class CountedShare(Record, kw_only=True):
    """A counted share, `count` of a hundred. `hundred` says what the hundred are."""

    count: Annotated[int, msgspec.Meta(ge=0, le=100)]
    hundred: Cell
    words: Cell


class OptionRule(Record, kw_only=True):
    """Approved for this use or not, in one jurisdiction, as of a month that is written out."""

    mark: RuleMark
    words: Cell
    as_of: Words
    jurisdiction: Id


class Option(Reviewed, kw_only=True):
    """One option. `certainty` is how sure we are that it helps aging skin, none at all when there
    is nothing to rate; `sure` says of what, `doubt` what is not sure.

    `out_of_100` is there only where somebody counted; the screen says so where it is not.
    """

    id: Id
    name: Words
    short: Short
    artwork: str
    what: Cell
    studies: Studies
    found: Cell
    certainty: Certainty | None = None
    sure: Cell
    doubt: str = ""
    harms: Cell
    rule: OptionRule
    out_of_100: CountedShare | None = None
    sources: tuple[Id, ...]
    covers: tuple[str, ...] = ()


class OptionsSheet(Record, kw_only=True):
    """`options.toml`."""

    option: tuple[Option, ...]
