import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinwise.content.stage_script import Key
from skinwise.domain.track import Track, value_at

TRACK = Track((Key(2, 10), Key(4, 20, "linear"), Key(4, 50), Key(8, 50), Key(10, 0, "step")))


def test_before_the_first_key_and_after_the_last_their_values_hold() -> None:
    assert TRACK.at(-100) == TRACK.at(2) == 10
    assert TRACK.at(10) == TRACK.at(1e9) == 0


def test_between_keys_the_curve_of_the_later_one_leads() -> None:
    assert TRACK.at(3) == 15
    assert TRACK.at(9.999) == 50


def test_two_keys_at_one_moment_are_a_leap() -> None:
    assert TRACK.at(4 - 1e-9) == pytest.approx(20)
    assert TRACK.at(4) == 50


@given(st.floats(-100, 100))
def test_a_steady_curve_stays_between_its_keys(t: float) -> None:
    assert 0 <= TRACK.at(t) <= 50


def test_a_track_without_keys_or_with_keys_out_of_order_is_an_error() -> None:
    for keys in ((), (Key(2, 0), Key(1, 0))):
        with pytest.raises(ValueError, match="order of t"):
            Track(keys)


def test_an_actor_without_that_track_gets_the_other_value() -> None:
    assert value_at(None, 3, 1.5) == 1.5
    assert value_at(TRACK, 3, 1.5) == 15
