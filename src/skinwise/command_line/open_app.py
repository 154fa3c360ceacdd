"""`skinwise` with no command: opens the app."""

import argparse
import os
import sys

from skinwise.command_line.choices import add_locale, add_look, trouble
from skinwise.content.problem import ContentError
from skinwise.domain.mode import ModeName
from skinwise.domain.motion import Motion


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the app can be opened with."""
    parser.add_argument(
        "--mode",
        choices=[mode.value for mode in ModeName],
        default=ModeName.CONSULTATION.value,
        help="who holds the device",
    )
    parser.add_argument("--topic", metavar="ID", help="the topic to open first")
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    add_locale(parser)
    add_look(parser)


def run(options: argparse.Namespace) -> int:
    """Open the app and stay until it is closed."""
    from skinwise.command_line.choices import library, wrong_use
    from skinwise.launch_options import LaunchOptions

    if not has_display():
        return wrong_use(
            "",
            "there is no display here. To see the app without one: "
            "skinwise snapshot --topic how-they-act OUT.png",
        )
    try:
        if options.topic is not None:
            known = [card.id for card in library(options).cards.topic]
            if options.topic not in known:
                return wrong_use(
                    "", f"there is no topic '{options.topic}': choose from {', '.join(known)}"
                )
        from skinwise.app import CannotOpen, run

        try:
            return run(
                LaunchOptions(
                    mode=ModeName(options.mode),
                    topic=options.topic,
                    locale=options.locale,
                    theme=options.theme,
                    text_scale=options.text_scale,
                    motion=Motion(options.motion),
                    windowed=options.windowed,
                )
            )
        except CannotOpen as error:
            print(f"skinwise: {error}", file=sys.stderr)
            return 1
    except ContentError as error:
        return trouble("", error)


def has_display() -> bool:
    """Whether a window can be opened; only Linux tells."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
