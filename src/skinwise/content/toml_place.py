"""Name the key that msgspec leaves out: it writes `chapters[...].caption` for any chapter."""

from collections.abc import Mapping
from typing import Any

import msgspec

from skinwise.content.toml_lines import Steps, steps

UNNAMED = "[...]"


def place_in(error: str) -> tuple[str, str]:
    """The message and the place of a msgspec error; a wrong key has the place of an item."""
    message, found, place = error.rpartition(" - at `")
    if not found:
        return error, ""
    place = place.rstrip("`")
    if place.startswith("key` in `"):
        place = place.removeprefix("key` in `") + UNNAMED
    return message, place.removeprefix("$").removeprefix(".")


def named_place(table: dict[str, Any], kind: type[Any], error: str, place: str) -> str:
    """`place` with each `[...]` replaced by its key, where it can be found."""
    while UNNAMED in place:
        before, _, after = place.partition(UNNAMED)
        key = _first_failing(table, kind, steps(before), error)
        if key is None:
            break
        place = f"{before}.{key}{after}"
    return place


def _first_failing(table: dict[str, Any], kind: type[Any], path: Steps, error: str) -> str | None:
    """The key of the mapping at `path` that gives this very error: the shortest head of the
    mapping that still gives it ends with that key."""
    found: Any = table
    for step in path:
        if isinstance(step, int) or step not in found:
            return None
        found = found[step]
    if not isinstance(found, dict) or not found:
        return None
    items = list(found.items())
    low, high = 0, len(items)
    while high - low > 1:
        middle = (low + high) // 2
        if _error(_replaced(table, path, dict(items[:middle])), kind) == error:
            high = middle
        else:
            low = middle
    return str(items[high - 1][0])


def _replaced(table: Mapping[str, Any], path: Steps, value: Any) -> Any:
    if not path:
        return value
    first, rest = str(path[0]), path[1:]
    return {**table, first: _replaced(table[first], rest, value)}


def _error(table: Any, kind: type[Any]) -> str:
    try:
        msgspec.convert(table, kind, strict=True)
    except msgspec.ValidationError as error:
        return str(error)
    return ""
