"""`skinwise snapshot`: exactly what a person would see, as a PNG, with no screen needed."""

import argparse
from typing import TYPE_CHECKING

from skinwise.command_line.choices import (
    add_locale,
    add_look,
    library,
    out_file,
    size,
    trouble,
    wrong_use,
)
from skinwise.command_line.offscreen import use_offscreen
from skinwise.content.problem import ContentError
from skinwise.domain.motion import Motion
from skinwise.launch_options import LaunchOptions

if TYPE_CHECKING:
    from argparse import _SubParsersAction

SCREENS = (
    "watch",
    "read",
    "offer",
    "question",
    "summary",
    "settings",
    "places",
    "sources",
    "left-out",
    "evidence",
    "who-is-who",
    "myth",
    "more",
)


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `snapshot`."""
    parser = commands.add_parser("snapshot", help="draw a screen into a PNG file")
    parser.add_argument("--topic", metavar="ID", help="the topic to show")
    parser.add_argument("--mechanism", metavar="ID", help="the mechanism to show")
    parser.add_argument("--at", type=float, metavar="T", help="position on its axis")
    parser.add_argument("--screen", choices=SCREENS, metavar="NAME", help=", ".join(SCREENS))
    parser.add_argument("--size", type=size, default=(1280, 800), metavar="WxH")
    add_locale(parser)
    add_look(parser)
    parser.add_argument("out", type=out_file, metavar="OUT.png", help="the file to write")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the screen. 0 written, 1 content or file trouble, 2 something unknown was asked for."""
    use_offscreen()
    try:
        cards = library(options).cards.topic
    except ContentError as error:
        return trouble("snapshot", error)
    topic = options.topic
    if options.mechanism is not None:
        shown = {name: card.id for card in cards for name in card.mechanisms}
        if options.mechanism not in shown:
            return wrong_use(
                "snapshot",
                f"there is no mechanism '{options.mechanism}': choose from {', '.join(shown)}",
            )
        topic = topic or shown[options.mechanism]
    known = [card.id for card in cards]
    if options.screen in {"offer", "question", "summary"}:
        topic = next(card.id for card in cards if card.screen == "check")
    topic = topic or known[0]
    if topic not in known:
        return wrong_use("snapshot", f"there is no topic '{topic}': choose from {', '.join(known)}")
    from skinwise.command_line.screen_grab import grab

    image = grab(
        LaunchOptions(
            topic=topic,
            locale=options.locale,
            theme=options.theme,
            text_scale=options.text_scale,
            motion=Motion(options.motion),
            size=options.size,
        ),
        mechanism=options.mechanism,
        at=options.at,
        screen=options.screen,
    )
    if image.isNull() or not image.save(str(options.out)):
        print(f"skinwise snapshot: {options.out} cannot be written")
        return 1
    return 0
