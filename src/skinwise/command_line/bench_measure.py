"""Run the measurements, the app's and the plain window's in turn, and take their middle."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

WINDOW = "skinwise.command_line.bench_window"
LONGEST = 600
"""Seconds that one measurement may take."""


class CannotMeasure(Exception):
    """A measurement did not come about. The text says which and why."""


class Measured(NamedTuple):
    """Milliseconds and kilobytes, medians of the rounds that count."""

    rounds: int
    window_start: float
    app_start: float
    window_memory: dict[str, int]
    app_memory: dict[str, int]
    first_visits: list[float]
    later_visits: list[float]
    frames: dict[str, list[float]]


def measure(rounds: int, *, quick: bool) -> Measured:
    """Measure everything; one more round than counts, for the first warms the disk. Raises
    CannotMeasure."""
    starts: dict[str, list[float]] = {"window": [], "start": []}
    windows: list[dict[str, int]] = []
    for _ in range(rounds + 1):
        for part, taken in starts.items():
            before = time.monotonic()
            told = _child(part)
            taken.append((told["at"] - before) * 1000)
            if part == "window":
                windows.append(told["memory"])
    visits = [_child("topics") for _ in range(1 if quick else rounds // 2 + 1)]
    return Measured(
        rounds,
        median(starts["window"][1:]),
        median(starts["start"][1:]),
        _middle(windows[1:]),
        _middle([visit["memory"] for visit in visits]),
        [taken for visit in visits for taken in visit["first"]],
        [taken for visit in visits for taken in visit["later"]],
        _child("frames", *(["--quick"] if quick else [])),
    )


def _middle(told: list[dict[str, int]]) -> dict[str, int]:
    return {name: int(median(each[name] for each in told)) for name in told[0]}


def _child(part: str, *more: str) -> dict[str, Any]:
    """What a part printed."""
    try:
        done = subprocess.run(
            _command(part, *more),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=False,
            env=_environment(),
        )
        told = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError) as error:
        raise CannotMeasure(f"'{part}' cannot be measured ({error})") from error
    if not isinstance(told, dict):
        reason = (done.stderr.splitlines() or ["no reason was given"])[-1]
        raise CannotMeasure(f"'{part}' cannot be measured ({reason})")
    return told


def _command(part: str, *more: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "bench", "--part", part, *more]
    if part == "window":
        return [sys.executable, "-m", WINDOW]
    return [sys.executable, "-m", "skinwise", "bench", "--part", part, *more]


def _environment() -> dict[str, str]:
    """As ours, and Python finds the same `skinwise` that runs here."""
    source = str(Path(__file__).resolve().parents[2])
    paths = [source, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)}
