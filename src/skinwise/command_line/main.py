"""`skinwise`: which command was meant, and wrong use in one helpful line."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from skinwise.command_line import (
    bench,
    check,
    describe,
    handout,
    list_all,
    open_app,
    self_test,
    snapshot,
)

WRONG_USE = 2


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
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=HelpfulParser)
    for command in (list_all, check, snapshot, describe, handout, self_test, bench):
        command.add_parser(commands)
    options = parser.parse_args(words)
    run = getattr(options, "run", open_app.run)
    return int(run(options))
