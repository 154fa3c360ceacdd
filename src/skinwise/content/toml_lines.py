"""Find the line of a field in TOML text, so that an author need not count brackets.

The standard parser keeps no positions; this walk over table headers and keys is enough for the
plain style that our files are written in, and gives None rather than a wrong line.
"""

import re

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\-.\"']+)\s*=")
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def line_of(text: str, place: str) -> int | None:
    """1-based line of `place` (such as `page[1].section[0].heading`), its table, or None."""
    wanted = _steps(place)
    while wanted:
        line = _lines(text).get(tuple(wanted))
        if line is not None:
            return line
        wanted = wanted[:-1]
    return None


def _steps(place: str) -> list[str | int]:
    return [int(index) if index else name for name, index in _STEP.findall(place)]


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    found: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            table = _enter(header.group(2), header.group(1) == "[[", counts)
            found.setdefault(table, number)
            found.setdefault(tuple(step for step in table[:1]), number)
            continue
        key = _KEY.match(line)
        if key:
            path = table + tuple(part.strip("\"' ") for part in key.group(1).split("."))
            found.setdefault(path, number)
    return found


def _enter(
    name: str, many: bool, counts: dict[tuple[str | int, ...], int]
) -> tuple[str | int, ...]:
    """The path of a header: array tables get the index of their newest entry."""
    path: tuple[str | int, ...] = ()
    parts = [part.strip("\"' ") for part in name.split(".")]
    for position, part in enumerate(parts):
        path += (part,)
        last = position == len(parts) - 1
        if last and many:
            counts[path] = counts.get(path, -1) + 1
            path += (counts[path],)
            for key in [key for key in counts if key[: len(path)] == path]:
                del counts[key]
        elif path in counts:
            path += (counts[path],)
    return path
