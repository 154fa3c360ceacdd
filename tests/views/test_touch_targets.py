"""Everything to touch is large enough, inside the window and apart from its neighbours."""

import pytest

from helpers.items import targets
from helpers.open_rooms import OpenRooms
from helpers.settle import settle
from helpers.survey import LOOKS, Look, survey
from helpers.target_rules import overlapping
from skinwise.domain.motion import Motion


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_target_is_large_reachable_and_apart(rooms: OpenRooms, look: Look) -> None:
    wrong = survey(rooms, look).targets
    assert not wrong, "\n".join(wrong)


def test_the_player_has_room_for_its_stations_while_slower(rooms: OpenRooms) -> None:
    """The word "Normal" is longer than "Slower": its button grows, the stations keep their room."""
    opened = rooms(topic="how-they-act", size=(800, 1280), text_scale=1.25, motion=Motion.STILL)
    opened.mechanism.toggle_slower()
    settle(opened.window)
    assert overlapping(targets(opened.window), opened.window) == []
