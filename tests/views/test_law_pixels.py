"""The law in pixels: what the stage shows at `t` does not depend on how the visitor got there, and
nothing is drawn while nothing moves."""

from random import Random
from typing import NamedTuple

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QAccessible, QImage

from helpers.finder import spoken
from helpers.grab import grab_whole
from helpers.manual_clock import ManualClock
from helpers.open_rooms import OpenRooms
from helpers.settle import frames_drawn, settle
from helpers.shipped import MECHANISMS, TOPIC_OF
from skinwise.app import Rooms
from skinwise.domain.motion import Motion

FRAME = 1 / 30
WATCHED = 0.5
"""Seconds in which no frame may be drawn."""
TRACE = 24
"""Levels of 255 that partial painting may leave at the edges of letters and lines: see grab.py."""
EVERY = 50
"""A picture is kept at every stop and at each so-manieth frame between."""


class Still(NamedTuple):
    """The stage at one position: painted anew, and as it stood on the screen."""

    whole: bytes
    on_screen: bytes


def still(rooms: Rooms) -> Still:
    graphic = next(it for it in spoken(rooms.window) if it.role == QAccessible.Role.Graphic)
    stage = graphic.box.toAlignedRect()
    assert stage.width() > 400
    on_screen = rooms.window.grabWindow().copy(stage)
    return Still(pixels(grab_whole(rooms.window).copy(stage)), pixels(on_screen))


def pixels(image: QImage) -> bytes:
    image.convertTo(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def sought(rooms: Rooms, t: float) -> Still:
    rooms.mechanism.seek(t)
    assert rooms.mechanism.position == t
    return still(rooms)


def apart(one: dict[float, Still], other: dict[float, Still]) -> list[float]:
    """Positions at which the two do not show the same bytes."""
    return [t for t in one if one[t].whole != other[t].whole]


def traces(one: Still, other: Still) -> int:
    """By how many levels of 255 two screens differ at most: what partial painting leaves over."""
    pairs = zip(one.on_screen, other.on_screen, strict=True)
    return max((abs(a - b) for a, b in pairs if a != b), default=0)


def assert_rests(rooms: Rooms) -> None:
    """No frame is drawn and no time is asked for."""
    assert frames_drawn(rooms.window, WATCHED) == 0
    assert rooms.clock.state() == QAbstractAnimation.State.Stopped


def played_through(rooms: Rooms) -> dict[float, Still]:
    """Position to pixels, kept while the mechanism plays from its start to its end."""
    clock = ManualClock(rooms)
    stops = {chapter.end for chapter in rooms.mechanism.playback.mechanism.chapters}
    kept: dict[float, Still] = {}
    rooms.mechanism.again()
    frames = 0
    while clock.running:
        clock.tick(FRAME)
        frames += 1
        t = rooms.mechanism.position
        if t not in kept and (t in stops or frames % EVERY == 0):
            kept[t] = still(rooms)
    assert stops <= set(kept)
    return kept


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_sought_or_played_the_stage_shows_the_same_bytes(
    rooms: OpenRooms, mechanism_id: str
) -> None:
    player = rooms(topic=TOPIC_OF[mechanism_id], picture=mechanism_id)
    kept = played_through(player)
    assert len({it.whole for it in kept.values()}) > len(kept) * 0.8, "the pictures are all alike"

    order = list(kept)
    Random(7).shuffle(order)
    back = {t: sought(player, t) for t in order}
    assert apart(kept, back) == []

    fresh = rooms(topic=TOPIC_OF[mechanism_id], picture=mechanism_id)
    ManualClock(fresh)
    backwards = {t: sought(fresh, t) for t in sorted(kept, reverse=True)}
    assert apart(kept, backwards) == []
    last = max(kept)
    assert traces(kept[last], back[last]) <= TRACE
    assert traces(kept[last], backwards[last]) <= TRACE


def test_other_topics_and_screens_between_leave_no_trace(rooms: OpenRooms) -> None:
    opened = rooms(topic="how-they-act")
    shown = opened.mechanism.playback.mechanism
    stops = [chapter.end for chapter in shown.chapters]
    before = {t: sought(opened, t) for t in stops}
    for topic in ("creams-and-serums", "check-a-treatment", "how-they-act"):
        opened.shell.open_topic(topic)
        settle(opened.window)
        assert opened.shell.topic == topic
    opened.shell.show_reading()
    settle(opened.window)
    opened.appearance.choose_theme("dark")
    settle(opened.window)
    opened.shell.open_topic("how-they-act")
    opened.appearance.choose_theme("light")
    settle(opened.window)
    assert apart(before, {t: sought(opened, t) for t in stops}) == []


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_no_frame_is_drawn_while_it_stands_still(rooms: OpenRooms, mechanism_id: str) -> None:
    opened = rooms(topic=TOPIC_OF[mechanism_id], picture=mechanism_id)
    assert_rests(opened)
    opened.mechanism.toggle_play()
    assert frames_drawn(opened.window, WATCHED) >= 5
    opened.mechanism.toggle_play()
    settle(opened.window)
    assert_rests(opened)


@pytest.mark.parametrize("motion", [Motion.REDUCED, Motion.STILL])
def test_with_less_motion_nothing_is_drawn_but_a_change(rooms: OpenRooms, motion: Motion) -> None:
    opened = rooms(topic="how-they-act", motion=motion)
    opened.mechanism.forward()
    settle(opened.window)
    assert_rests(opened)


@pytest.mark.parametrize("screen", ["read", "settings", "check"])
def test_no_frame_is_drawn_on_other_screens(rooms: OpenRooms, screen: str) -> None:
    opened = rooms(topic="how-they-act")
    opened.mechanism.toggle_play()
    if screen == "read":
        opened.shell.show_reading()
    elif screen == "settings":
        opened.shell.open_sheet("settings")
    else:
        opened.shell.open_topic("check-a-treatment")
    assert screen in {opened.shell.screen, opened.shell.sheet}
    settle(opened.window)
    assert_rests(opened)
