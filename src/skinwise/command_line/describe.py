"""`skinwise describe`: the words a screen reader would speak for a moment."""

import argparse
from typing import TYPE_CHECKING

from skinwise.command_line.choices import (
    add_locale,
    library,
    mechanism_ids,
    trouble,
    wrong_use,
)
from skinwise.content.problem import ContentError
from skinwise.domain.describe import describe
from skinwise.domain.mechanism import Mechanism
from skinwise.presentation.rich_words import plain
from skinwise.presentation.spoken_forms import spoken_forms

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `describe`."""
    parser = commands.add_parser("describe", help="say a moment of a mechanism in words")
    parser.add_argument("--mechanism", required=True, metavar="ID")
    parser.add_argument("--at", required=True, type=float, metavar="T", help="place on its axis")
    add_locale(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the words. 0, 1 when content is not whole, 2 for an unknown mechanism or place."""
    try:
        shipped = library(options)
        known = mechanism_ids(shipped)
        if options.mechanism not in known:
            return wrong_use(
                "describe",
                f"there is no mechanism '{options.mechanism}': choose from {', '.join(known)}",
            )
        mechanism = Mechanism(shipped.stage(options.mechanism))
        if mechanism.clamp(options.at) != options.at:
            axis = mechanism.axis
            return wrong_use(
                "describe", f"--at goes from {axis.start:g} to {axis.end:g} ({axis.unit})"
            )
        words = shipped.mechanism_words(options.mechanism)
        forms = spoken_forms(shipped.say)
        print(plain(describe(mechanism, words, forms, options.at)))
    except ContentError as error:
        return trouble("describe", error)
    return 0
