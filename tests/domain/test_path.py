from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinwise.domain.path import Path

PLACE = st.tuples(st.floats(0, 796), st.floats(0, 484))
BENT = Path(((0, 0), (100, 0), (100, 100), (300, 50)))


def test_a_straight_path_is_measured_by_its_length() -> None:
    path = Path(((0, 0), (30, 40)))
    assert path.length == pytest.approx(50)
    assert path.at(0.5) == pytest.approx((15, 20, 53.13), abs=0.01)


def test_a_path_goes_through_its_ends_and_holds_there() -> None:
    assert BENT.at(0)[:2] == (0, 0)
    assert BENT.at(-1)[:2] == (0, 0)
    assert BENT.at(1)[:2] == pytest.approx((300, 50))
    assert BENT.at(2)[:2] == pytest.approx((300, 50))


def test_equal_parts_are_equal_lengths_however_far_apart_the_points_lie() -> None:
    places = [BENT.at(number / 50)[:2] for number in range(51)]
    steps = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(places)]
    assert max(steps) <= BENT.length / 50 + 1e-9
    assert min(steps) > BENT.length / 50 * 0.9


@given(st.lists(PLACE, min_size=2, max_size=6), st.floats(0, 1))
def test_any_path_can_be_asked_anywhere(points: list[tuple[float, float]], part: float) -> None:
    x, y, heading = Path(tuple(points)).at(part)
    assert -400 <= x <= 1200
    assert -250 <= y <= 750
    assert -180 <= heading <= 180


def test_one_point_is_no_path() -> None:
    with pytest.raises(ValueError, match="two points"):
        Path(((1, 1),))
