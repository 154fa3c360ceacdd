"""The developer's door: every command sets up what it needs, then does its work.

    python3 packaging/dev.py run [ARGUMENTS...]    open the app, or any of its commands
    python3 packaging/dev.py test [ARGUMENTS...]   every check, then pytest with ARGUMENTS
    python3 packaging/dev.py lint                  formatting, lint and types only
    python3 packaging/dev.py bench [ARGUMENTS...]  the app's benchmarks
    python3 packaging/dev.py draw [ARGUMENTS...]   draw the artwork again
    python3 packaging/dev.py pictures              take the README's pictures again

Only Python itself is needed. This file and the helpers it imports keep to the syntax of
Python 3.8, so that an old Python can still say which one it should have been.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from dev_tools import checks, environment, old_python, system_libraries, window
from dev_tools.trouble import Stop, sentence_for

ROOT = Path(__file__).resolve().parents[1]
APP_LOCK = "requirements.txt"
DEVELOPER_LOCK = "requirements-dev.txt"
WRONG_USE, FINDING, INTERRUPTED = 2, 1, 130


def run(arguments: list[str]) -> int:
    wants_window = window.is_wanted(arguments)
    if wants_window:
        window.require_display(os.environ)
    system_libraries.require(for_window=wants_window)
    python = environment.ready(ROOT, APP_LOCK)
    return call([str(python), "-m", "skinwise", *arguments], surroundings(os.environ))


def test(arguments: list[str]) -> int:
    system_libraries.require(for_window=False)
    python = environment.ready(ROOT, DEVELOPER_LOCK)
    offscreen = {**surroundings(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    return checks.run_all(python, arguments, lambda command: call(command, offscreen))


def lint(arguments: list[str]) -> int:
    if arguments:
        raise Stop("lint takes no arguments: it always looks at the whole repository.")
    python = environment.ready(ROOT, DEVELOPER_LOCK)
    failed = checks.run_lint(python, lambda command: call(command, surroundings(os.environ)))
    return FINDING if failed else 0


def bench(arguments: list[str]) -> int:
    return run(["bench", *arguments])


def draw(arguments: list[str]) -> int:
    system_libraries.require(for_window=False)
    python = environment.ready(ROOT, DEVELOPER_LOCK)
    script = ROOT / "packaging" / "drawing" / "draw_all.py"
    return call([str(python), str(script), *arguments], surroundings(os.environ))


def pictures(arguments: list[str]) -> int:
    if arguments:
        raise Stop("pictures takes no arguments: it takes all of them.")
    folder = ROOT / "packaging" / "pictures"
    return max(run(["snapshot", *wishes, str(folder / name)]) for name, wishes in PICTURES.items())


PICTURES = {
    "how-they-act.png": ["--topic", "how-they-act", "--at", "28"],
    "skin-with-age.png": ["--topic", "skin-and-collagen", "--at", "70"],
    "summary.png": ["--screen", "summary"],
}
COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "draw": draw,
    "pictures": pictures,
}


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """The caller's environment with our sources on the path, and no window where none can open."""
    changed = {**environ, "PYTHONPATH": str(ROOT / "src")}
    changed.pop("PYTHONHOME", None)
    if window.is_impossible(environ):
        changed["QT_QPA_PLATFORM"] = "offscreen"
    return changed


def call(command: list[str], environ: dict[str, str]) -> int:
    sys.stdout.flush()
    code = subprocess.run(command, cwd=str(ROOT), env=environ, check=False).returncode
    return code if code >= 0 else 128 - code  # a signal, told as a shell tells it


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return WRONG_USE
    try:
        old_python.refuse(arguments)
        return COMMANDS[arguments[0]](arguments[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
    except OSError as error:
        print(sentence_for(error), file=sys.stderr)
    except KeyboardInterrupt:
        return INTERRUPTED
    return FINDING


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
