import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinwise.domain.easing import CURVES, ease

PART = st.floats(0, 1)
STEADY = sorted(set(CURVES) - {"settle"})


@pytest.mark.parametrize("name", CURVES)
def test_a_curve_starts_at_nothing_and_ends_at_all(name: str) -> None:
    assert ease(name, 0) == pytest.approx(0, abs=1e-12)
    assert ease(name, 1) == 1


@pytest.mark.parametrize("name", STEADY)
@given(one=PART, other=PART)
def test_a_curve_stays_in_range_and_never_turns_back(name: str, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= ease(name, low) <= ease(name, high) + 1e-12 <= 1 + 1e-12


@given(PART)
def test_settle_swings_past_its_end_by_about_a_tenth_and_no_more(part: float) -> None:
    assert 0 <= ease("settle", part) <= 1.12


def test_settle_does_swing_past_its_end() -> None:
    assert max(ease("settle", number / 1000) for number in range(1001)) > 1.04


@pytest.mark.parametrize("name", ["drift", "lay"])
def test_slow_quicker_slow_is_half_way_at_half_time(name: str) -> None:
    assert ease(name, 0.5) == pytest.approx(0.5)
    assert ease(name, 0.1) < 0.1
    assert ease(name, 0.9) > 0.9


def test_what_arrives_is_quick_first_and_what_leaves_is_slow_first() -> None:
    assert ease("enter", 0.3) > 0.7
    assert ease("exit", 0.7) < 0.4
    assert ease("step", 0.999) == 0


@pytest.mark.parametrize("name", CURVES)
def test_outside_its_range_a_curve_holds(name: str) -> None:
    assert ease(name, -3) == ease(name, 0)
    assert ease(name, 3) == 1


def test_an_unknown_curve_is_an_error() -> None:
    with pytest.raises(KeyError):
        ease("bounce", 0.5)
