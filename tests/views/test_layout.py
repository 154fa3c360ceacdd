"""Words fit: nothing is cut, nothing lies on other words, all of it comes by scrolling down."""

import pytest

from helpers.items import kind, parents, words_shown
from helpers.open_rooms import OpenRooms
from helpers.places import read
from helpers.settle import settle
from helpers.survey import LOOKS, Look, survey
from skinwise.domain.motion import Motion


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_words_fit_everywhere(rooms: OpenRooms, look: Look) -> None:
    wrong = survey(rooms, look).words
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=str)
def test_the_largest_words_are_twice_as_large(rooms: OpenRooms, size: tuple[int, int]) -> None:
    """Text size 200 % means what it says where people read: on the pages of a topic."""
    opened = rooms(size=size, motion=Motion.STILL)
    read("in-the-clinic")(opened)
    settle(opened.window)
    tall: dict[float, int] = {}
    for scale in (1.0, 2.0):
        opened.appearance.choose_text_scale(scale)
        tall[scale] = max(
            item.property("font").pixelSize()
            for item in words_shown(opened.window)
            if kind(item) == "RichLabel" and any(kind(up) == "ClaimCard" for up in parents(item))
        )
    assert tall[2.0] == 2 * tall[1.0]
