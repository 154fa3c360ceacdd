"""`skinwise`: which command was meant, and wrong use in one helpful line.

A command's file is imported only when its name was given, so that the app opens without waiting
for what only others need.
"""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from skinwise.command_line import open_app

if TYPE_CHECKING:
    from argparse import _SubParsersAction

WRONG_USE = 2
COMMANDS = ("list", "check", "snapshot", "describe", "handout", "self-test", "bench")


class HelpfulParser(argparse.ArgumentParser):
    """Says what is wrong in one line, and where help is."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 with one line on standard error."""
        self.exit(WRONG_USE, f"{self.prog}: {message}. See {self.prog} --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code: 0 done, 1 a finding, 2 wrong use."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = HelpfulParser(
        prog="skinwise", description="How stem cells and skin collagen relate. Offline."
    )
    open_app.add_options(parser)
    commands: _SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=HelpfulParser
    )
    needed = _needed(words)
    for name in COMMANDS:
        if name in needed:
            _add_parser(name, commands)
        else:
            commands.add_parser(name)  # its name alone, for the list of what there is
    options = parser.parse_args(words)
    run = getattr(options, "run", open_app.run)
    return int(run(options))


def _needed(words: Sequence[str]) -> set[str]:
    """Commands whose options have to be known: the one that is named, all of them for the help."""
    named = set(words) & set(COMMANDS)
    wants_help = bool({"-h", "--help"} & set(words))
    return set(COMMANDS) if wants_help and words[0] not in COMMANDS else named


def _add_parser(name: str, commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Plain imports, so that whoever freezes the app finds them."""
    match name:
        case "list":
            from skinwise.command_line import list_all

            list_all.add_parser(commands)
        case "check":
            from skinwise.command_line import check

            check.add_parser(commands)
        case "snapshot":
            from skinwise.command_line import snapshot

            snapshot.add_parser(commands)
        case "describe":
            from skinwise.command_line import describe

            describe.add_parser(commands)
        case "handout":
            from skinwise.command_line import handout

            handout.add_parser(commands)
        case "self-test":
            from skinwise.command_line import self_test

            self_test.add_parser(commands)
        case _:
            from skinwise.command_line import bench

            bench.add_parser(commands)
