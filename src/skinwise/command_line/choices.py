"""Options that several commands share, and what they turn words into."""

import argparse
import sys
from pathlib import Path

from skinwise.content.library import BASE_LOCALE, Library, locales
from skinwise.content.problem import ContentError
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.motion import Motion

THEMES = ("light", "dark", "high-contrast")


def add_locale(parser: argparse.ArgumentParser) -> None:
    """`--locale`: one of the languages shipped."""
    parser.add_argument(
        "--locale", default=BASE_LOCALE, metavar="L", help="language, such as en", type=locale
    )


def add_look(parser: argparse.ArgumentParser) -> None:
    """`--theme`, `--text-scale`, `--motion`."""
    parser.add_argument("--theme", choices=THEMES, default="light", help="colours")
    parser.add_argument(
        "--text-scale", type=text_scale, default=1.0, metavar="S", help="1.0 to 2.0"
    )
    parser.add_argument(
        "--motion",
        choices=[motion.value for motion in Motion],
        default=Motion.FULL.value,
        help="how much moves",
    )


def locale(word: str) -> str:
    """A language that is there."""
    known = locales(resource_folder() / "content")
    if word not in known:
        raise argparse.ArgumentTypeError(f"there is no language '{word}': choose from {known}")
    return word


def text_scale(word: str) -> float:
    """A text size within 1.0 to 2.0."""
    try:
        scale = float(word)
    except ValueError:
        scale = 0.0
    if not 1.0 <= scale <= 2.0:
        raise argparse.ArgumentTypeError(f"'{word}' is not a text size: 1.0 to 2.0")
    return scale


def size(word: str) -> tuple[int, int]:
    """`1280x800` to its two numbers."""
    parts = word.lower().split("x")
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        raise argparse.ArgumentTypeError(f"'{word}' is not a size: write it as 1280x800")
    wide, high = int(parts[0]), int(parts[1])
    if not (320 <= wide <= 8192 and 320 <= high <= 8192):
        raise argparse.ArgumentTypeError(f"'{word}' is not a size from 320x320 to 8192x8192")
    return wide, high


def library(options: argparse.Namespace) -> Library:
    """The shipped content in the language of `--locale`."""
    return Library(resource_folder() / "content", options.locale)


def mechanism_ids(shipped: Library) -> tuple[str, ...]:
    """Every mechanism that a topic shows."""
    return tuple(name for card in shipped.cards.topic for name in card.mechanisms)


def wrong_use(command: str, message: str) -> int:
    """One line on standard error, and the exit code for it."""
    print(f"skinwise {command}: {message}", file=sys.stderr)
    return 2


def trouble(command: str, error: ContentError) -> int:
    """Content that is not whole: each finding on a line, and the exit code for it."""
    for problem in error.problems:
        print(f"skinwise {command}: {problem.sentence()}", file=sys.stderr)
    return 1


def out_file(word: str) -> Path:
    """A path to write to."""
    return Path(word)
