"""The whole visit with a mouse."""

from pathlib import Path

import pytest

from helpers.hands import Mouse
from helpers.journey_check import CheckJourney
from helpers.no_printer import without_printer
from helpers.open_rooms import OpenRooms

WAYS = [(1280, 800, 1.0), (800, 1280, 2.0)]


@pytest.fixture(params=WAYS, ids=lambda way: "{}x{} at {}".format(*way))
def journey(
    rooms: OpenRooms, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> CheckJourney:
    without_printer(monkeypatch)
    wide, high, scale = request.param
    opened = rooms(size=(wide, high), text_scale=scale)
    return CheckJourney(opened, Mouse(opened.window))


def test_watch_and_read(journey: CheckJourney) -> None:
    journey.open_topic("how-they-act")
    journey.play_and_pause()
    journey.step()
    journey.to_part(3)
    drag_the_story(journey)
    journey.sheets()
    journey.read()
    journey.open_topic("skin-and-collagen")
    drag_the_age(journey)
    journey.open_topic("creams-and-serums")
    journey.settings()


def test_check_and_take_home(journey: CheckJourney, tmp_path: Path) -> None:
    journey.check()
    journey.leave_out()
    journey.save(tmp_path / "documents")
    journey.print_without_printer()
    journey.finish()


def drag_the_story(journey: CheckJourney) -> None:
    """From the second part into the fifth; the picture stays where the hand leaves it."""
    if journey.compact:
        journey.open_more()
    journey.hand.drag(journey.say["scrubberSpoken"], 0.3, 0.81)
    shown = journey.rooms.mechanism
    assert shown.chapter == 4
    assert not shown.playing
    assert 4 / 6 < shown.progress < 5 / 6
    if journey.rooms.shell.sheet:
        journey.hand.dismiss(journey.say["close"])


def drag_the_age(journey: CheckJourney) -> None:
    """Across the years: the picture and the spoken age follow."""
    if journey.compact:
        journey.open_more()
    journey.hand.drag(journey.say["ageSpoken"], 0.1, 0.75)
    age = journey.rooms.mechanism.position
    assert age == round(age)
    assert age == pytest.approx(65, abs=4)
    slider = journey.heard(journey.say["ageSpoken"])
    assert slider is not None
    assert slider.description == journey.say["spokenYears"].replace("%1", f"{age:.0f}")
    if journey.rooms.shell.sheet:
        journey.hand.dismiss(journey.say["close"])
