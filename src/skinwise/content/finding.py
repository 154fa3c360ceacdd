"""What a check finds inside one record, before anyone knows which file and line that is."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Finding(NamedTuple):
    """One thing to mend at `place`, which is written as in `Problem`."""

    place: str
    message: str
    remedy: str
    severity: str = "error"


def twice(ids: Iterable[object], place: str) -> Iterator[Finding]:
    """Ids that were used before; `%` in `place` is the index of the second."""
    seen: set[object] = set()
    for index, found in enumerate(ids):
        if found in seen:
            yield Finding(
                place.replace("%", str(index)),
                f"'{found}' is used twice.",
                "Give each its own.",
            )
        seen.add(found)


def unlisted(
    wanted: Iterable[str], known: Iterable[str], place: str, what: str
) -> Iterator[Finding]:
    """Ids that name nothing; `%` in `place` is the index of the id, `what` such as "source"."""
    listed = frozenset(known)
    for index, name in enumerate(wanted):
        if name not in listed:
            yield Finding(
                place.replace("%", str(index)),
                f"There is no {what} '{name}'.",
                f"Correct the id, or add the {what}.",
            )


def word_count(text: str) -> int:
    """Words as a reader counts them: the stars of bold text are none."""
    return len(text.replace("**", "").split())
