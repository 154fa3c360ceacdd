"""Read one TOML file into one record, or say exactly what is wrong with it.

Limits keep a broken or hostile file from hanging the app: its size, what `toml_limits` refuses,
and the nesting that the parser's own recursion allows. The worst file within them takes about
a second.
"""

import re
import tomllib
from pathlib import Path
from stat import S_ISREG
from typing import Any, TypeVar

import msgspec

from skinwise.content.problem import ContentError, Problem, shortened
from skinwise.content.toml_limits import refusal
from skinwise.content.toml_lines import line_of
from skinwise.content.toml_place import named_place, place_in

LARGEST_FILE = 256 * 1024
"""Bytes. The largest file shipped is an eighth of this; twice as much would double the time that
a hostile file can hold up the start."""

T = TypeVar("T")


def read_record(folder: Path, name: str, kind: type[T]) -> T:
    """The record in `folder/name`. Raises ContentError with file, place, line and remedy."""
    text = read_text(folder, name)
    table = _parse(name, text)
    if not table:
        raise ContentError(Problem(name, "", "The file says nothing.", "Put its text back."))
    try:
        return msgspec.convert(table, kind, strict=True)
    except msgspec.ValidationError as error:
        raise ContentError(_problem(name, text, table, kind, str(error))) from error
    except RecursionError as error:
        raise ContentError(_too_deep(name)) from error


def read_text(folder: Path, name: str) -> str:
    """The file's text. Raises ContentError when it is missing, too large or not UTF-8."""
    try:
        raw = _read_bytes(folder / name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ContentError(
            Problem(name, "", f"The file cannot be read ({reason}).", "Put the file back.")
        ) from error
    if len(raw) > LARGEST_FILE:
        raise ContentError(
            Problem(
                name,
                "",
                f"The file is larger than {LARGEST_FILE // 1024} kB.",
                "Split it, or look for text pasted by mistake.",
            )
        )
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ContentError(
            Problem(
                name,
                "",
                f"Byte {error.start + 1} is not UTF-8 text.",
                "Save the file with the encoding UTF-8.",
                raw.count(b"\n", 0, error.start) + 1,
            )
        ) from error


def _read_bytes(path: Path) -> bytes:
    """No more than tells that it is too large. A folder, a pipe or a device is no file: reading
    one could wait for ever."""
    if not S_ISREG(path.stat().st_mode):
        raise OSError(0, "it is not a file")
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _parse(name: str, text: str) -> dict[str, Any]:
    refused = refusal(text)
    if refused:
        raise ContentError(Problem(name, "", refused.message, refused.remedy, refused.line))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        message = re.sub(r"\s*\(at .*\)$", "", str(error))
        raise ContentError(
            Problem(
                name,
                "",
                f"This is not TOML: {message}.",
                "Look for a missing quote, bracket or equals sign.",
                int(found.group(1)) if found else text.count("\n") + 1,
            )
        ) from error
    except RecursionError as error:
        raise ContentError(_too_deep(name)) from error
    except ValueError as error:
        raise ContentError(
            Problem(name, "", f"A value cannot be read: {error}.", "Write a smaller number.")
        ) from error


def _too_deep(name: str) -> Problem:
    return Problem(name, "", "Tables or lists are nested too deep.", "Flatten them.")


def _problem(name: str, text: str, table: dict[str, Any], kind: type[Any], error: str) -> Problem:
    """A msgspec message such as "Expected `str`, got `int` - at `$.page[0].title`"."""
    message, place = place_in(error)
    place = named_place(table, kind, error, place)
    unknown = re.search(r"contains unknown field `(.*)`$", message, re.DOTALL)
    missing = re.search(r"missing required field `([^`]*)`", message)
    if unknown:
        place = f"{place}.{unknown.group(1)}".removeprefix(".")
        message, remedy = "This field is not known here.", "Check its spelling, or take it out."
    elif missing:
        place = f"{place}.{missing.group(1)}".removeprefix(".")
        message, remedy = "A field is missing.", "Add it."
    else:
        message, remedy = f"{shortened(message)}.", "Correct the value."
    return Problem(name, shortened(place), message, remedy, line_of(text, place))
