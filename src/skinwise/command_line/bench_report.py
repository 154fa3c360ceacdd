"""What was measured, for people and for machines, beside what we aim at."""

import os
import platform
from typing import Any

from skinwise.command_line.bench_measure import Measured

AIMS = {"start": 1.3, "memory": 1.6, "frame_p95_ms": 4.0, "topic_change_ms": 100.0}
"""Ratios to the plain window; milliseconds."""
MEGABYTE = 1024


def as_json(measured: Measured) -> dict[str, Any]:
    """`ratios`, `values`, `aims`, `machine`."""
    return {
        "ratios": ratios(measured),
        "values": {
            "rounds": measured.rounds,
            "start_ms": {"window": measured.window_start, "app": measured.app_start},
            "memory_kb": {"window": measured.window_memory, "app": measured.app_memory},
            "frame_ms": {name: _spread(taken) for name, taken in measured.frames.items()},
            "topic_change_ms": {
                "first": _spread(measured.first_visits),
                "later": _spread(measured.later_visits),
            },
        },
        "aims": AIMS,
        "machine": machine(),
    }


def ratios(measured: Measured) -> dict[str, float]:
    """The app to the plain window."""
    found = {"start": measured.app_start / measured.window_start}
    for name, kind in (("memory", "now"), ("memory_own", "own"), ("memory_peak", "peak")):
        if kind in measured.app_memory and measured.window_memory.get(kind):
            found[name] = measured.app_memory[kind] / measured.window_memory[kind]
    return found


def as_text(measured: Measured) -> str:
    """A line for each aim, and where it stands."""
    beside = ratios(measured)
    lines = [
        f"Beside a plain Qt Quick window, {measured.rounds} rounds, on {machine()['name']}:",
        _line(
            "start to first frame",
            f"{beside['start']:.2f}x ({measured.app_start:.0f} ms,"
            f" window {measured.window_start:.0f} ms)",
            beside["start"],
            AIMS["start"],
            "x",
        ),
    ]
    if "memory" in beside:
        now, window = measured.app_memory["now"], measured.window_memory["now"]
        lines.append(
            _line(
                "memory after every topic",
                f"{beside['memory']:.2f}x ({now / MEGABYTE:.0f} MB,"
                f" window {window / MEGABYTE:.0f} MB)",
                beside["memory"],
                AIMS["memory"],
                "x",
            )
        )
    for name, taken in measured.frames.items():
        cost = _spread(taken)
        lines.append(
            _line(
                f"a frame of {name}",
                f"p95 {cost['p95']:.1f} ms (p50 {cost['p50']:.1f} ms)",
                cost["p95"],
                AIMS["frame_p95_ms"],
                " ms",
            )
        )
    for name, taken in (("first", measured.first_visits), ("later", measured.later_visits)):
        cost = _spread(taken)
        lines.append(
            _line(
                f"to another topic, {name} visit",
                f"p95 {cost['p95']:.0f} ms (p50 {cost['p50']:.0f} ms)",
                cost["p95"],
                AIMS["topic_change_ms"],
                " ms",
            )
        )
    return "\n".join(lines)


def machine() -> dict[str, Any]:
    """What it was measured on."""
    return {
        "name": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "system": platform.platform(),
        "python": platform.python_version(),
        "processors": os.cpu_count(),
    }


def _line(what: str, value: str, measured: float, aim: float, unit: str) -> str:
    stands = "met" if measured <= aim else "not met"
    return f"  {what + ':':34}{value}; aim {aim:g}{unit}: {stands}"


def _spread(taken: list[float]) -> dict[str, float]:
    """`p50`, `p95` and how many."""
    ordered = sorted(taken) or [0.0]

    def part(share: float) -> float:
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return {"p50": part(0.5), "p95": part(0.95), "count": len(taken)}
