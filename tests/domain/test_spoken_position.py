import pytest

from helpers.shipped import LIBRARY, MECHANISMS, forms, mechanism
from skinwise.domain.spoken_position import NEAR_STOP, daltons, spoken_position


def said(mechanism_id: str, t: float) -> str:
    words = LIBRARY.mechanism_words(mechanism_id)
    return spoken_position(mechanism(mechanism_id), words, forms(), t)


def test_an_age_and_a_time_are_rounded() -> None:
    assert said("skin-with-age", 54.6) == forms().years.replace("%1", "55")
    assert said("paracrine", 21.4) == forms().seconds.replace("%1", "21")


def test_a_mass_has_two_figures() -> None:
    assert [daltons(t) for t in (2.0, 2.2455, 2.477, 3.7)] == [100, 180, 300, 5000]
    assert daltons(5.146) == 140_000
    assert daltons(0.3) == 2


def test_near_a_named_stop_its_name_is_said_and_elsewhere_a_mass() -> None:
    shown = mechanism("cream-depth")
    words = LIBRARY.mechanism_words("cream-depth")
    assert shown.axis.stops
    for stop in shown.axis.stops:
        assert said("cream-depth", stop.at + NEAR_STOP / 2) == words.stops[stop.id]
    assert said("cream-depth", 2.5) == forms().daltons.replace("%1", "320")


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_every_position_is_said_and_filled_in(mechanism_id: str) -> None:
    axis = mechanism(mechanism_id).axis
    for number in range(101):
        spoken = said(mechanism_id, axis.start + (axis.end - axis.start) * number / 100)
        assert spoken.strip()
        assert "%" not in spoken
