"""One file is not whole: the app says so in plain words where it must, and shows all the rest."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from helpers.finder import find, spoken
from helpers.journey import Role
from helpers.open_rooms import OpenRooms
from helpers.places import TOPICS, summary
from helpers.settle import settle
from skinwise.app import Rooms, run
from skinwise.content.problem import ContentError
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.motion import Motion
from skinwise.launch_options import LaunchOptions
from skinwise.presentation.bundled_fonts import load_bundled_fonts
from skinwise.trouble_window import HEADLINE, WORDS

Break = Callable[[Path], None]
EN = "content/en"


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] + b'\n"')


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def not_text(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00" * 999)


def gone(path: Path) -> None:
    path.unlink()


def other_fields(path: Path) -> None:
    path.write_text("surprise = 1\n" + path.read_text("utf-8"), "utf-8")


WAYS = [cut_short, emptied, not_text, gone, other_fields]


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of all that the app ships, to be broken."""
    return Path(shutil.copytree(resource_folder(), tmp_path / "resources"))


def is_trouble(opened: Rooms, topic: str) -> bool:
    """Whether the topic's page says that staff attention is needed, by the topic's name."""
    opened.shell.open_topic(topic)
    settle(opened.window)
    say = opened.library.words.words
    tab = next(card.tab for card in opened.library.cards.topic if card.id == topic)
    told = say["troubleWords"].replace("%1", tab)
    names = [thing.name for thing in spoken(opened.window)]
    assert (told in names) == (say["troubleTitle"] in names) == (opened.shell.screen == "trouble")
    return told in names


@pytest.mark.parametrize(
    ("broken", "troubled"),
    [
        ("en/topics/stem-cells.toml", {"stem-cells"}),
        ("en/topics/skin-and-collagen.toml", {"skin-and-collagen"}),
        ("stage/paracrine.toml", {"how-they-act"}),
        ("en/mechanisms/paracrine.toml", {"how-they-act"}),
        ("en/checklist.toml", {"check-a-treatment"}),
        ("sources.toml", {*TOPICS, "check-a-treatment"}),
    ],
)
def test_only_what_is_broken_is_missing(
    rooms: OpenRooms, resources: Path, broken: str, troubled: set[str]
) -> None:
    cut_short(resources / "content" / broken)
    opened = rooms(resources=resources, motion=Motion.STILL)
    found = {topic for topic in (*TOPICS, "check-a-treatment") if is_trouble(opened, topic)}
    assert found == troubled


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_however_it_is_broken(rooms: OpenRooms, resources: Path, way: Break) -> None:
    way(resources / "content/stage/cream-depth.toml")
    way(resources / "content/en/topics/in-the-clinic.toml")
    opened = rooms(resources=resources, motion=Motion.STILL)
    assert is_trouble(opened, "creams-and-serums")
    assert is_trouble(opened, "in-the-clinic")
    assert not is_trouble(opened, "how-they-act")
    find(opened.window, opened.mechanism.title, Role.Heading)
    opened.shell.open_sheet("settings")
    settle(opened.window)
    find(opened.window, opened.library.words.words["settingsTitle"], Role.Heading)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("broken", ["topics.toml", "words.toml"])
def test_with_nothing_to_show_a_window_still_says_so(
    qapp: QGuiApplication,
    capsys: pytest.CaptureFixture[str],
    resources: Path,
    broken: str,
    way: Break,
) -> None:
    way(resources / "content/en" / broken)
    names: list[str] = []

    def look() -> None:
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window.isVisible():
                names.extend(thing.name for thing in spoken(window))
        qapp.exit(0)

    QTimer.singleShot(150, look)
    assert run(LaunchOptions(resources=resources, motion=Motion.STILL)) == 1
    assert HEADLINE in names
    assert WORDS in names
    line = capsys.readouterr().err
    assert broken in line, "staff are not told which file"
    assert "Traceback" not in line


def test_without_its_words_the_page_to_take_home_says_it_cannot(
    rooms: OpenRooms, resources: Path
) -> None:
    """The checklist itself is whole: the visitor comes to the piles, without code and paper."""
    cut_short(resources / "content/en/handout.toml")
    opened = rooms(resources=resources, motion=Motion.STILL)
    summary(opened)
    settle(opened.window)
    say = opened.library.words.words
    find(opened.window, opened.check.headline, Role.Heading)
    opened.handout.print_page()
    settle(opened.window)
    find(opened.window, say["printFailed"])
    opened.handout.save_page()
    settle(opened.window)
    find(opened.window, say["saveFailed"])


def test_a_broken_picture_does_not_cost_the_page_to_take_home(
    rooms: OpenRooms, resources: Path, tmp_path: Path
) -> None:
    cut_short(resources / "content/stage/paracrine.toml")
    opened = rooms(resources=resources, motion=Motion.STILL)
    assert is_trouble(opened, "how-they-act")
    opened.shell.open_topic("check-a-treatment")
    opened.handout.save_page()
    assert opened.handout.worked
    assert len(list((tmp_path / "documents").glob("*.pdf"))) == 1


def test_missing_artwork_leaves_a_hole_and_no_more(rooms: OpenRooms, resources: Path) -> None:
    artwork = resources / "artwork"
    for name in ("icon_play", "octagon", "strands_some", "age_rope"):
        (artwork / f"{name}.svg").unlink()
    drawn = sorted(artwork.glob("paracrine_*.svg"))
    assert drawn
    drawn[0].unlink()
    opened = rooms(resources=resources, motion=Motion.STILL)
    for topic in ("how-they-act", "skin-and-collagen"):
        assert not is_trouble(opened, topic)
        opened.mechanism.forward()
        settle(opened.window)
        assert not opened.window.grabWindow().isNull()
    summary(opened)
    settle(opened.window)


def test_without_the_typeface_words_still_show(rooms: OpenRooms, resources: Path) -> None:
    shutil.rmtree(resources / "fonts")
    QFontDatabase.removeAllApplicationFonts()
    try:
        opened = rooms(resources=resources, topic="how-they-act", motion=Motion.STILL)
        find(opened.window, opened.mechanism.title, Role.Heading)
    finally:
        load_bundled_fonts(resource_folder() / "fonts")


def test_a_problem_names_the_file_and_what_to_do(resources: Path) -> None:
    from skinwise.content.library import Library

    cut_short(resources / "content/en/topics.toml")
    with pytest.raises(ContentError) as raised:
        _ = Library(resources / "content").cards
    sentence = raised.value.problems[0].sentence()
    assert "en/topics.toml" in sentence
    assert raised.value.problems[0].remedy
