"""What every check of a folder is measured against."""

from datetime import date
from typing import NamedTuple


class Known(NamedTuple):
    """What there is to point to, and the day."""

    sources: frozenset[str] | None
    """Ids of sources; None when their list is broken, so that not every claim seems wrong."""
    artwork: frozenset[str] | None
    """Names of artwork, without folder and `.svg`; None leaves artwork out."""
    today: date
