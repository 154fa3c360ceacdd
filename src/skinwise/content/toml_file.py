"""Read one TOML file into one record, or say exactly what is wrong with it.

Limits keep a broken or hostile file from hanging the app: 512 kB, and the nesting that the
parser's own recursion allows.
"""

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from skinwise.content.problem import ContentError, Problem
from skinwise.content.toml_lines import line_of

LARGEST_FILE = 512 * 1024
"""Bytes. The largest file shipped is a tenth of this."""

T = TypeVar("T")


def read_record(folder: Path, name: str, kind: type[T]) -> T:
    """The record in `folder/name`. Raises ContentError with file, place, line and remedy."""
    text = read_text(folder, name)
    table = _parse(name, text)
    try:
        return msgspec.convert(table, kind, strict=True)
    except msgspec.ValidationError as error:
        raise ContentError(_problem(name, text, str(error))) from error
    except RecursionError as error:
        raise ContentError(_too_deep(name)) from error


def read_text(folder: Path, name: str) -> str:
    """The file's text. Raises ContentError when it is missing, too large or not UTF-8."""
    path = folder / name
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ContentError(
                Problem(
                    name,
                    "",
                    f"The file is larger than {LARGEST_FILE // 1024} kB.",
                    "Split it, or look for text pasted by mistake.",
                )
            )
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ContentError(
            Problem(name, "", f"The file cannot be read ({reason}).", "Put the file back.")
        ) from error
    except UnicodeDecodeError as error:
        raise ContentError(
            Problem(
                name,
                "",
                f"Byte {error.start + 1} is not UTF-8 text.",
                "Save the file with the encoding UTF-8.",
            )
        ) from error


def _parse(name: str, text: str) -> dict[str, object]:
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
                int(found.group(1)) if found else None,
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


def _problem(name: str, text: str, error: str) -> Problem:
    """A msgspec message such as "Expected `str`, got `int` - at `$.page[0].title`"."""
    message, _, place = error.partition(" - at ")
    place = place.strip("`").removeprefix("$").removeprefix(".")
    unknown = re.search(r"contains unknown field `([^`]*)`", message)
    missing = re.search(r"missing required field `([^`]*)`", message)
    if unknown:
        place = f"{place}.{unknown.group(1)}".removeprefix(".")
        message, remedy = "This field is not known here.", "Check its spelling, or take it out."
    elif missing:
        place = f"{place}.{missing.group(1)}".removeprefix(".")
        message, remedy = "A field is missing.", "Add it."
    else:
        message, remedy = f"{message}.", "Correct the value."
    return Problem(name, place, message, remedy, line_of(text, place))
