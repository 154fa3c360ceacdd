"""When content was checked, and when it must be checked again: the earliest of all that ships."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import NamedTuple

import msgspec

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.content.record import Record, Reviewed


class ReviewDates(NamedTuple):
    """`checked`: every fact was checked on that day or later. `next_review`: the first day on
    which something must be checked again."""

    checked: date
    next_review: date


def review_dates(records: Iterable[Record]) -> ReviewDates | None:
    """The dates of everything in the records that ages; None when nothing in them does."""
    parts = [part for record in records for part in reviewed_parts(record)]
    if not parts:
        return None
    return ReviewDates(min(part.checked for part in parts), min(part.review_by for part in parts))


def reviewed_parts(value: object) -> Iterator[Reviewed]:
    """Every record with dates in a record, itself included, however deep."""
    if isinstance(value, Reviewed):
        yield value
    if isinstance(value, Record):
        for field in msgspec.structs.fields(value):
            yield from reviewed_parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from reviewed_parts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from reviewed_parts(part)


def shipped_records(library: Library, *more: Record) -> tuple[Record, ...]:
    """What a library shows in its language, and `more`. A file that is not whole is left out: its
    own screen tells of it."""
    found: list[Record] = [*library.sources.values(), *more]
    with suppress(ContentError):
        found.append(library.options)
    with suppress(ContentError):
        found.append(library.trust)
    for card in library.cards.topic:
        found += _whole(library.topic, card.id)
        for mechanism in card.mechanisms:
            found += _whole(library.stage, mechanism)
    with suppress(ContentError):
        found.append(library.checklist)
    with suppress(ContentError):
        found.append(library.handout)
    return tuple(found)


def _whole(read: Callable[[str], Record], name: str) -> list[Record]:
    try:
        return [read(name)]
    except ContentError:
        return []
