"""`skinwise bench`: how the app stands beside a minimal Qt Quick window, as ratios.

Everything is measured in child processes of this same program, started by the hidden `--part`, so
that this command imports next to nothing and one measurement cannot warm another.
"""

import argparse
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

PARTS = ("window", "start", "frames", "topics")


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `bench`."""
    parser = commands.add_parser("bench", help="measure speed and memory against a plain window")
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument(
        "--rounds", type=_rounds, default=5, metavar="N", help="rounds that count (one more runs)"
    )
    parser.add_argument("--quick", action="store_true", help="a few frames of each chapter only")
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure and tell. 0, or 1 when something could not be measured."""
    if options.part is not None:
        return run_part(options.part, quick=options.quick)
    from skinwise.command_line.bench_measure import CannotMeasure, measure
    from skinwise.command_line.bench_report import as_json, as_text

    try:
        measured = measure(options.rounds, quick=options.quick)
    except CannotMeasure as error:
        print(f"skinwise bench: {error}")
        return 1
    if options.json:
        print(json.dumps(as_json(measured), indent=1))
    else:
        print(as_text(measured))
    return 0


def run_part(part: str, *, quick: bool) -> int:
    """One measurement, in a process of its own. It prints a line of JSON."""
    from skinwise.command_line.offscreen import use_offscreen

    use_offscreen()
    if part == "window":
        from skinwise.command_line import bench_window

        return bench_window.main()
    if part == "start":
        from skinwise.command_line import bench_start

        return bench_start.main()
    if part == "frames":
        from skinwise.command_line import bench_frames

        return bench_frames.main(quick=quick)
    from skinwise.command_line import bench_topics

    return bench_topics.main()


def _rounds(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= 100:
        raise argparse.ArgumentTypeError(f"'{word}' is not a number of rounds: 1 to 100")
    return int(word)
