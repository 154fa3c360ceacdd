"""`skinwise check`: every problem of the content, with file, place, line and remedy."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from skinwise.command_line.choices import wrong_use
from skinwise.content.check_library import check_library
from skinwise.content.content_folder import artwork_names, find_content
from skinwise.content.problem import Problem, one_line
from skinwise.content.resource_folder import resource_folder

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `check`."""
    parser = commands.add_parser("check", help="find every problem of the content")
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="PACK-OR-FOLDER",
        help="a content folder, or one that holds `content`; without it, the content shipped",
    )
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what was found. 0 no error, 1 an error, 2 there is no content to check."""
    shipped = resource_folder()
    asked: Path = shipped if options.folder is None else options.folder
    folder = find_content(asked)
    if folder is None:
        named = one_line(str(asked))
        return wrong_use(
            "check", f"there is no content in '{named}': name a folder that holds en/ or content/"
        )
    # The day here, not in Greenwich: a review date is a day on somebody's wall.
    today = datetime.now(UTC).astimezone().date()
    problems = check_library(folder, artwork_names(folder, shipped / "artwork"), today)
    errors = [problem for problem in problems if problem.severity == "error"]
    warnings = [problem for problem in problems if problem.severity != "error"]
    if options.json:
        told = {"errors": _rows(errors), "warnings": _rows(warnings)}
        print(json.dumps(told, indent=1))
    else:
        for problem in (*errors, *warnings):
            _say(problem.sentence())
        _say(_summary(len(errors), len(warnings), folder))
    return 1 if errors else 0


def _rows(problems: Sequence[Problem]) -> list[dict[str, str | int | None]]:
    return [
        {
            "file": problem.file,
            "place": problem.place,
            "line": problem.line,
            "message": problem.message,
            "remedy": problem.remedy,
        }
        for problem in problems
    ]


def _summary(errors: int, warnings: int, folder: Path) -> str:
    if not errors and not warnings:
        return f"Content is whole: nothing to mend in {folder}"
    return f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _say(line: str) -> None:
    """Print, whatever the terminal can write: a letter it cannot is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding))
