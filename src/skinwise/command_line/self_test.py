"""`skinwise self-test`: is this installed build whole? One line for each thing looked at."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from skinwise.command_line.choices import add_locale
from skinwise.command_line.self_test_line import Line
from skinwise.content.resource_folder import resource_folder

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `self-test`."""
    parser = commands.add_parser("self-test", help="look whether this installation is whole")
    add_locale(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, resources: Path | None = None) -> int:
    """Look at everything. 0, or 1 on any fault. `resources` stands in for the build's own."""
    faults = 0
    for line in lines(options.locale, resource_folder() if resources is None else resources):
        faults += bool(line.fault)
        print(line.sentence(), flush=True)
    print(f"self-test: faults: {faults}" if faults else "self-test: all is well", flush=True)
    return 1 if faults else 0


def lines(locale: str, resources: Path) -> Iterator[Line]:
    """What was looked at, in order. Nothing shows on a screen, nothing is printed on paper."""
    from skinwise.command_line.offscreen import use_offscreen

    use_offscreen()
    from skinwise.app import application
    from skinwise.command_line.self_test_artwork import artwork_lines
    from skinwise.command_line.self_test_fonts import font_lines
    from skinwise.command_line.self_test_pages import page_lines
    from skinwise.command_line.self_test_paper import paper_lines
    from skinwise.domain.motion import Motion
    from skinwise.launch_options import LaunchOptions

    application()
    yield from font_lines(resources / "fonts")
    yield from artwork_lines(resources / "artwork")
    options = LaunchOptions(locale=locale, motion=Motion.STILL, windowed=True, resources=resources)
    yield from page_lines(options)
    yield from paper_lines(options)
    yield Line("audio: no recordings are shipped yet")
