"""Every check in its order: all of them run, whatever fails, and pytest has the last word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

LINT = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)


def run_lint(python: Path, call: Callable[[list[str]], int]) -> list[str]:
    """Run every lint; the ones that failed."""
    failed = []
    for command in LINT:
        print(f"== {' '.join(command)}", flush=True)
        if call([str(python), "-m", *command]) != 0:
            failed.append(" ".join(command))
    if failed:
        print(f"== failed so far: {', '.join(failed)}", flush=True)
    return failed


def run_all(python: Path, pytest_arguments: list[str], call: Callable[[list[str]], int]) -> int:
    failed = run_lint(python, call)
    print("== pytest", flush=True)
    code = call([str(python), "-m", "pytest", *pytest_arguments])
    return code or (1 if failed else 0)
