"""The whole visit with Tab, Shift+Tab, arrows, Space, Enter and Escape alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from helpers.focus import name_of
from helpers.hands import Keys
from helpers.journey import Role
from helpers.journey_check import CheckJourney
from helpers.no_printer import without_printer
from helpers.open_rooms import OpenRooms

WAYS = [(1280, 800, 2.0), (800, 1280, 1.0)]


@pytest.fixture(params=WAYS, ids=lambda way: "{}x{} at {}".format(*way))
def journey(
    rooms: OpenRooms, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> CheckJourney:
    without_printer(monkeypatch)
    wide, high, scale = request.param
    opened = rooms(size=(wide, high), text_scale=scale)
    return CheckJourney(opened, Keys(opened.window))


def test_watch_and_read(journey: CheckJourney) -> None:
    journey.open_topic("how-they-act")
    journey.play_and_pause()
    journey.step()
    if journey.compact:
        journey.to_part(3)
    move_the_story(journey)
    journey.sheets()
    journey.read()
    journey.open_topic("skin-and-collagen")
    move_the_age(journey)
    journey.open_topic("creams-and-serums")
    journey.settings()


def test_check_and_take_home(journey: CheckJourney, tmp_path: Path) -> None:
    journey.check()
    journey.leave_out()
    journey.save(tmp_path / "documents")
    journey.print_without_printer()
    journey.finish()


def test_shift_tab_goes_the_same_way_back(journey: CheckJourney) -> None:
    names = []
    for key in (Qt.Key.Key_Tab,) * 6 + (Qt.Key.Key_Backtab,) * 5:
        journey.hand.key(key)
        names.append(name_of(journey.window.activeFocusItem()))
    assert names[6:] == names[4::-1]


def test_arrows_move_between_answers(journey: CheckJourney) -> None:
    journey.open_topic("check-a-treatment")
    offers = journey.checklist.sheet.offer
    journey.hand.go_to(offers[0].name, Role.RadioButton)
    journey.hand.key(Qt.Key.Key_Down)
    assert name_of(journey.window.activeFocusItem()) == offers[1].name
    journey.hand.key(Qt.Key.Key_Up)
    assert name_of(journey.window.activeFocusItem()) == offers[0].name
    journey.hand.key(Qt.Key.Key_Space)
    assert journey.checklist.offer == offers[0].id


def move_the_story(journey: CheckJourney) -> None:
    """End, Home, and the arrows in small steps; the caption follows."""
    shown = journey.rooms.mechanism
    if journey.compact:
        journey.open_more()
    journey.hand.go_to(journey.say["scrubberSpoken"], Role.Slider)
    journey.hand.key(Qt.Key.Key_End)
    assert shown.position == shown.axisEnd
    journey.hand.key(Qt.Key.Key_Home)
    assert shown.position == shown.axisStart
    journey.hand.key(Qt.Key.Key_Right, 20)
    assert shown.position == pytest.approx((shown.axisEnd - shown.axisStart) / 3)
    there = shown.position
    journey.hand.key(Qt.Key.Key_Left)
    assert shown.position < there
    if journey.rooms.shell.sheet:
        journey.hand.dismiss(journey.say["close"])


def move_the_age(journey: CheckJourney) -> None:
    """Arrows and + and - take a year each; the spoken age follows."""
    if journey.compact:
        journey.open_more()
    journey.hand.go_to(journey.say["ageSpoken"], Role.Slider)
    start = journey.rooms.mechanism.position
    journey.hand.key(Qt.Key.Key_Right, 7)
    journey.hand.key(Qt.Key.Key_Left)
    journey.hand.key(Qt.Key.Key_Plus)
    journey.hand.key(Qt.Key.Key_Minus, 2)
    assert journey.rooms.mechanism.position == start + 5
    slider = journey.heard(journey.say["ageSpoken"])
    assert slider is not None
    assert slider.description == journey.say["spokenYears"].replace("%1", f"{start + 5:.0f}")
    if journey.rooms.shell.sheet:
        journey.hand.dismiss(journey.say["close"])
