"""The numbers are written down: a change of them moves every swarm that was ever drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinwise.domain.chance import between, chance


def test_the_same_words_give_the_same_number_for_ever() -> None:
    assert chance(1, "a", 0) == pytest.approx(0.0019425832319228745, abs=1e-15)
    assert chance(1, "a", 1) == pytest.approx(0.7597808200401053, abs=1e-15)
    assert between(-10, 10, 7, "wobble") == pytest.approx(9.72629260891054, abs=1e-12)


@given(st.integers(), st.text())
def test_a_number_is_within_its_range(number: int, word: str) -> None:
    assert 0 <= chance(number, word) <= 1
    assert -3 <= between(-3, 5, number, word) <= 5


def test_numbers_are_spread_evenly() -> None:
    tens = [int(chance("even", number) * 10) for number in range(2000)]
    assert all(150 < tens.count(ten) < 250 for ten in range(10))
