"""Everything to touch is large enough, inside the window and apart from its neighbours."""

from itertools import combinations

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.items import box, kind, outside, parents, seen, targets, told
from helpers.open_rooms import OpenRooms
from helpers.places import PLACES, tour
from helpers.settle import settle
from skinwise.domain.motion import Motion

TARGET = 48
"""Pixels both ways: 9 mm on a 10-inch tablet, the smallest that a finger hits without care."""
STATION = 56
"""Stations stand in a row, where a miss leads to another chapter: they are larger."""
SIZES = ((1280, 800), (800, 1280), (1920, 1200))


def small(item: QQuickItem) -> bool:
    least = (STATION if kind(item) == "Station" else TARGET) - 0.01
    return item.width() < least or item.height() < least


def overlapping(items: list[QQuickItem], window: QQuickWindow) -> list[str]:
    """Pairs of which one covers a part of the other. A control may lie on the one it belongs to."""
    shown = [(item, seen(item, window)) for item in items]
    return [
        f"{told(one)} / {told(other)}"
        for (one, here), (other, there) in combinations(shown, 2)
        if (here & there).width() > 1
        and (here & there).height() > 1
        and one not in parents(other)
        and other not in parents(one)
    ]


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
def test_every_target_is_large_reachable_and_apart(
    rooms: OpenRooms, size: tuple[int, int], scale: float
) -> None:
    opened = rooms(size=size, text_scale=scale, motion=Motion.STILL)
    wrong: list[str] = []
    touched = 0
    for place in tour(opened):
        items = targets(opened.window)
        touched += len(items)
        assert items, f"{place}: nothing to touch was found"
        wrong += [f"{place}: too small: {told(item)}" for item in items if small(item)]
        wrong += [
            f"{place}: {told(item)} {how}"
            for item in items
            if (how := outside(item, box(item), opened.window))
        ]
        wrong += [f"{place}: overlap: {both}" for both in overlapping(items, opened.window)]
    assert touched > 8 * len(PLACES)
    assert not wrong, "\n".join(wrong)


def test_the_player_has_room_for_its_stations_while_slower(rooms: OpenRooms) -> None:
    """ "Normal" is longer than "Slower": its button grows, the stations must not shrink."""
    opened = rooms(topic="how-they-act", size=(800, 1280), text_scale=1.25, motion=Motion.STILL)
    opened.mechanism.toggle_slower()
    settle(opened.window)
    assert overlapping(targets(opened.window), opened.window) == []
