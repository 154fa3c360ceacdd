"""Every chapter's still and every key screen looks as it did when somebody approved of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from helpers.golden import LEVELS, UPDATE, Golden
from helpers.grab import grab_whole
from helpers.items import box, kind, shown_items
from helpers.open_rooms import OpenRooms
from helpers.places import Go, offer, question, read, sheet, summary, watch
from helpers.settle import settle
from helpers.shipped import MECHANISMS, TOPIC_OF
from skinwise.app import Rooms
from skinwise.domain.motion import Motion

STAGE = (796, 484)
"""Pixels at 1280x800: one a stage unit."""
SCREENS: dict[str, tuple[tuple[int, int], Go]] = {
    "offer": ((1280, 800), offer),
    "question": ((1280, 800), question(3)),
    "summary": ((1280, 800), summary),
    "settings": ((1280, 800), sheet("settings")),
    "reading": ((1280, 800), read("how-they-act")),
    "hero": ((1280, 800), watch("how-they-act", 3)),
    "hero-portrait": ((800, 1280), watch("how-they-act", 3)),
}


@pytest.fixture
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Golden:
    return Golden(update=request.config.getoption(UPDATE), trial=tmp_path)


def stage_shown(rooms: Rooms) -> QImage:
    stage = next(
        item for item in shown_items(rooms.window.contentItem()) if kind(item) == "MechanismStage"
    )
    where: QRect = box(stage).toRect()
    assert (where.width(), where.height()) == STAGE
    return grab_whole(rooms.window).copy(where)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_every_chapter_stop(
    rooms: OpenRooms, golden: Golden, mechanism_id: str, subtests: pytest.Subtests
) -> None:
    opened = rooms(topic=TOPIC_OF[mechanism_id], picture=mechanism_id, motion=Motion.STILL)
    playback = opened.mechanism.playback
    assert playback is not None
    for number, chapter in enumerate(playback.mechanism.chapters):
        with subtests.test(chapter=chapter.id):
            opened.mechanism.open_chapter(number)
            settle(opened.window)
            golden.check(f"{mechanism_id}/{chapter.id}", stage_shown(opened))


@pytest.mark.parametrize("name", SCREENS)
def test_every_key_screen(rooms: OpenRooms, golden: Golden, name: str) -> None:
    size, go = SCREENS[name]
    opened = rooms(size=size, motion=Motion.STILL)
    go(opened)
    settle(opened.window)
    golden.check(f"screens/{name}", grab_whole(opened.window))


def picture(colour: str = "#808080") -> QImage:
    made = QImage(100, 100, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def test_a_missing_golden_fails_and_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match=UPDATE):
        Golden(update=False, trial=tmp_path, folder=tmp_path).check("a/b", picture())


def test_an_update_is_what_the_next_run_asks_for(tmp_path: Path) -> None:
    Golden(update=True, trial=tmp_path, folder=tmp_path).check("a/b", picture())
    held = Golden(update=False, trial=tmp_path, folder=tmp_path)
    held.check("a/b", picture())
    held.check("a/b", picture(QColor(128 + LEVELS, 128, 128).name()))


def test_a_difference_is_drawn(tmp_path: Path) -> None:
    Golden(update=True, trial=tmp_path, folder=tmp_path).check("a/b", picture())
    other = picture()
    for x in range(20, 30):
        other.setPixelColor(x, 50, QColor("black"))
    with pytest.raises(pytest.fail.Exception, match=r"a-b-difference\.png"):
        Golden(update=False, trial=tmp_path, folder=tmp_path).check("a/b", other)
    drawn = QImage(str(tmp_path / "a-b-difference.png"))
    assert drawn.pixelColor(25, 50) == QColor("red")
    assert drawn.pixelColor(25, 60) != QColor("red")
