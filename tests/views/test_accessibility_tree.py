"""What a screen reader finds on every screen and sheet: names, roles, headings, an order."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.finder import Spoken, spoken
from helpers.focus import focus_comes_to_show, focus_shows, name_of, role_of
from helpers.hands import Keys, the_one
from helpers.items import box, front, kind, parents, scroller, targets, told, words_shown
from helpers.open_rooms import OpenRooms
from helpers.places import tour
from helpers.settle import settle
from skinwise.app import Rooms
from skinwise.domain.motion import Motion

Role = QAccessible.Role
ROLES = {
    "RailTab": Role.PageTab,
    "PageTab": Role.PageTab,
    "ChoiceButton": Role.RadioButton,
    "ChoiceTile": Role.RadioButton,
    "SizeTile": Role.RadioButton,
    "ThemeTile": Role.RadioButton,
    "MotionTile": Role.RadioButton,
    "OfferCard": Role.RadioButton,
    "PartButton": Role.RadioButton,
    "TakeRow": Role.CheckBox,
    "AgeSlider": Role.Slider,
    "Scrubber": Role.Slider,
}
"""Whatever is not named here and can be pressed is a button."""
DRAWN = {"A", "Aa", "1×", "½×", "20", "30", "40", "50", "60", "70", "80"}
"""Letters that are part of a picture: its control has a name that says what they mean."""
WAYS = [((1280, 800), 1.0), ((1280, 800), 2.0), ((800, 1280), 1.0), ((800, 1280), 2.0)]
TABS = 80
FRAMES = {"QQuickControl", "QQuickPopupItem"}
"""Qt's own: the window, whose title is its name, and the frame around a sheet, which has one."""


@pytest.fixture(params=WAYS, ids=str)
def opened(rooms: OpenRooms, request: pytest.FixtureRequest) -> Rooms:
    size, scale = request.param
    return rooms(size=size, text_scale=scale, motion=Motion.STILL)


def tree(window: QQuickWindow) -> list[Spoken]:
    """What can be heard: the sheet alone, where one is open."""
    top = front(window)
    return [thing for thing in spoken(window) if top in parents(thing.item)]


def flat(words: str) -> str:
    return " ".join(re.sub(r"</?b>|[^\w\s%½×]", " ", words).casefold().split())


def wrong_names(window: QQuickWindow) -> Iterator[str]:
    for item in targets(window):
        wanted = ROLES.get(kind(item), Role.Button)
        if not name_of(item):
            yield f"{told(item)} has no name"
        if role_of(item) != wanted:
            yield f"{told(item)} is a {role_of(item).name}, not a {wanted.name}"
    for thing in tree(window):
        if not thing.name and kind(thing.item) not in FRAMES:
            yield f"a {thing.role.name} has no name: {told(thing.item)}"


def double_names(window: QQuickWindow) -> Iterator[str]:
    """Two of a name must do the same: a claim that a page tells twice opens the same sources."""
    names = Counter(
        (thing.name, thing.role)
        for thing in tree(window)
        if thing.item in targets(window) and kind(thing.item) != "ClaimCard"
    )
    for (name, role), count in names.items():
        if count > 1:
            yield f"{count} are called {name!r} ({role.name})"


def unheard_words(window: QQuickWindow) -> Iterator[str]:
    """Words that are seen and neither heard themselves nor in the name of what they belong to."""
    heard = {thing.item: flat(f"{thing.name} {thing.description}") for thing in tree(window)}
    for item in words_shown(window):
        words = flat(item.property("text"))
        if item.property("text") in DRAWN or not words:
            continue
        told_by = [heard[up] for up in (item, *parents(item)) if up in heard]
        if not any(words in said for said in told_by):
            yield f"{told(item)} is not heard"


def test_everything_has_a_name_and_a_role_that_fits(opened: Rooms) -> None:
    wrong: list[str] = []
    for place in tour(opened):
        wrong += [f"{place}: {how}" for how in wrong_names(opened.window)]
        wrong += [f"{place}: {how}" for how in double_names(opened.window)]
        wrong += [f"{place}: {how}" for how in unheard_words(opened.window)]
        headings = [thing for thing in tree(opened.window) if thing.role == Role.Heading]
        assert headings, f"{place}: there is no heading"
    assert not wrong, "\n".join(wrong)


def focus_walk(window: QQuickWindow) -> list[QQuickItem]:
    """Everything that Tab comes to, in its order, once round from the first control."""
    first: QQuickItem | None = None
    walked: list[QQuickItem] = []
    hand = Keys(window)
    for _ in range(TABS):
        hand.key(Qt.Key.Key_Tab)
        holder = window.activeFocusItem()
        if holder is None or holder == first:
            break
        assert focus_shows(window), f"{told(holder)} has the keyboard and does not show it"
        first = first or holder
        walked.append(holder)
    top = targets(window)[0]
    start = walked.index(top) if top in walked else 0
    return walked[start:] + walked[:start]


def wrong_order(walked: list[QQuickItem]) -> Iterator[str]:
    """Steps against the way of reading: to something wholly above, in the same column."""
    for one, next_one in pairwise(walked):
        if scroller(one) != scroller(next_one) or group_of(one) != group_of(next_one):
            continue
        here, there = box(one), box(next_one)
        beside = here.left() < there.right() and there.left() < here.right()
        if beside and there.bottom() <= here.top() + 1:
            yield f"from {told(one)} up to {told(next_one)}"
        level = abs(here.center().y() - there.center().y()) < 4
        if level and there.right() <= here.left() + 1:
            yield f"from {told(one)} left to {told(next_one)}"


def group_of(item: QQuickItem) -> QQuickItem | None:
    """The topmost part of the page that it is in: rail, screen, sheet."""
    loaders = [up for up in parents(item) if kind(up) in {"QQuickLoader", "QQuickPopupItem"}]
    return loaders[-1] if loaders else None


def test_tab_comes_to_everything_in_reading_order(opened: Rooms) -> None:
    wrong: list[str] = []
    for place in tour(opened):
        walked = focus_walk(opened.window)
        missed = [
            item
            for item in targets(opened.window)
            if item not in walked and kind(item) not in {"Station", "QQuickMouseArea"}
        ]
        wrong += [f"{place}: Tab never comes to {told(item)}" for item in missed]
        wrong += [f"{place}: {how}" for how in wrong_order(walked)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_keyboard_goes_on_where_it_was_when_a_sheet_closes(
    rooms: OpenRooms, scale: float
) -> None:
    opened = rooms(topic="how-they-act", text_scale=scale)
    hand = Keys(opened.window)
    say = opened.library.words.words
    hand.press(say["textSizeSpoken"])
    inside = opened.window.activeFocusItem()
    assert inside is not None
    assert front(opened.window) in parents(inside), "the keyboard stays behind the sheet"
    assert focus_comes_to_show(opened.window)
    hand.dismiss(say["close"])
    assert name_of(opened.window.activeFocusItem()) == say["textSizeSpoken"]
    assert focus_comes_to_show(opened.window)


def test_the_picture_is_told_in_words_that_follow_it(rooms: OpenRooms) -> None:
    opened = rooms(topic="how-they-act", motion=Motion.STILL)
    name = f"{opened.library.words.words['stageSpoken']}: {opened.mechanism.title}"
    told_so_far = set()
    for chapter in range(opened.mechanism.chapters.count):
        opened.mechanism.open_chapter(chapter)
        settle(opened.window)
        stage = the_one(opened.window, name, Role.Graphic)
        words = opened.library.mechanism_words("paracrine").chapters
        script = opened.mechanism.playback
        assert script is not None
        assert words[script.mechanism.chapters[chapter].id].say in stage.description
        told_so_far.add(stage.description)
    assert len(told_so_far) == opened.mechanism.chapters.count


def test_a_finger_leaves_no_focus_frame(rooms: OpenRooms) -> None:
    from helpers.hands import Finger

    opened = rooms(topic="how-they-act", motion=Motion.STILL)
    Finger(opened.window).press(opened.library.words.words["nextSpoken"])
    assert not focus_shows(opened.window)
