"""`skinwise bench`: it measures and tells. How fast a machine is, is nobody's test."""

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest

from helpers.shipped import MECHANISMS
from skinwise.command_line import bench_measure
from skinwise.command_line.bench_measure import CannotMeasure, Measured
from skinwise.command_line.bench_report import AIMS, as_json, as_text
from skinwise.command_line.main import main

Told = pytest.CaptureFixture[str]

MEASURED = Measured(
    rounds=1,
    window_start=100.0,
    app_start=120.0,
    window_memory={"now": 1000, "peak": 1000, "own": 500},
    app_memory={"now": 2000, "peak": 2000, "own": 1500},
    first_visits=[50.0, 150.0],
    later_visits=[20.0, 30.0],
    frames={"paracrine": [1.0, 2.0, 3.0]},
)


def numbers(told: Any) -> Iterator[float]:
    """Every number, however deep."""
    if isinstance(told, dict):
        for each in told.values():
            yield from numbers(each)
    elif isinstance(told, int | float):
        yield told


def test_a_quick_run_measures_everything(capsys: Told) -> None:
    code = main(["bench", "--json", "--quick", "--rounds", "1"])
    told = json.loads(capsys.readouterr().out)
    assert code == 0
    assert set(told) == {"ratios", "values", "aims", "machine"}
    assert {"start", "memory"} <= set(told["ratios"])
    assert set(told["values"]["frame_ms"]) == set(MECHANISMS)
    assert {"first", "later"} == set(told["values"]["topic_change_ms"])
    found = [*numbers(told["ratios"]), *numbers(told["values"]), *numbers(told["aims"])]
    assert len(found) > 20
    assert all(math.isfinite(number) and number > 0 for number in found)


def test_the_report_says_where_each_aim_stands() -> None:
    text = as_text(MEASURED)
    start, memory, frame, first, later = text.splitlines()[1:]
    assert "1.20x" in start
    assert start.endswith("aim 1.3x: met")
    assert memory.endswith("aim 1.6x: not met")
    assert frame.endswith("aim 4 ms: met")
    assert first.endswith("aim 100 ms: not met")
    assert later.endswith("aim 100 ms: met")


def test_ratios_are_the_app_to_the_window() -> None:
    told = as_json(MEASURED)
    assert told["ratios"] == {"start": 1.2, "memory": 2.0, "memory_own": 3.0, "memory_peak": 2.0}
    assert told["aims"] == AIMS


def test_a_measurement_that_fails_is_told_in_a_line(
    capsys: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(rounds: int, *, quick: bool) -> Measured:
        raise CannotMeasure("'start' cannot be measured (no reason was given)")

    monkeypatch.setattr(bench_measure, "measure", broken)
    assert main(["bench"]) == 1
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize("rounds", ["0", "-1", "many", "101"])
def test_rounds_that_make_no_sense_are_wrong_use(rounds: str, capsys: Told) -> None:
    with pytest.raises(SystemExit) as left:
        main(["bench", f"--rounds={rounds}"])
    assert left.value.code == 2
    assert "1 to 100" in capsys.readouterr().err
