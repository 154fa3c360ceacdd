"""Up to three options, in the order of the sheet; a fourth is told and not taken."""

import pytest

from skinwise.domain.options_choice import MOST, OptionsChoice

ORDER = ("a", "b", "c", "d", "e")


def chosen(*options: str, fits: int = MOST) -> OptionsChoice:
    choice = OptionsChoice(ORDER).fit(fits)
    for option in options:
        choice = choice.toggle(option)
    return choice


def test_columns_keep_the_order_of_the_sheet() -> None:
    assert chosen("d", "a", "c").chosen == ("a", "c", "d")


def test_a_fourth_changes_nothing_but_that_it_was_asked_for() -> None:
    three = chosen("d", "a", "c")
    asked = three.toggle("e")
    assert asked.chosen == three.chosen
    assert asked.full
    assert not asked.toggle("a").full
    assert asked.toggle("a").chosen == ("c", "d")


def test_the_same_again_takes_it_away() -> None:
    assert chosen("b", "b").chosen == ()


def test_one_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        OptionsChoice(ORDER).toggle("z")


def test_a_narrow_table_shows_what_was_chosen_last() -> None:
    choice = chosen("a", "b", "c", fits=1)
    assert choice.shown == ("c",)
    assert choice.last
    assert choice.turn_to(0).shown == ("a",)
    assert not choice.turn_to(0).last


def test_no_room_stays_empty() -> None:
    choice = chosen("a", "b", "c", fits=2).turn_to(9)
    assert choice.shown == ("b", "c")
    assert choice.toggle("c").shown == ("a", "b")
    assert choice.fit(3).shown == ("a", "b", "c")
    assert choice.turn_to(-4).shown == ("a", "b")


@pytest.mark.parametrize("asked", [-1, 0, 1, 2, 3, 9])
def test_one_to_three_columns(asked: int) -> None:
    assert OptionsChoice(ORDER).fit(asked).fits == min(3, max(1, asked))
