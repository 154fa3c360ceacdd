"""Options, trust card and ways in: everything to touch is large, inside the window and apart; the
words that matter are there; nothing scrolls sideways."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtQuick import QQuickItem

from helpers.items import box, outside, parents, seen, targets, told
from helpers.open_rooms import OpenRooms
from helpers.settle import settle
from skinwise.app import Rooms
from skinwise.domain.motion import Motion

SIZES = ((1280, 800), (800, 1280), (1920, 1200))
TARGET = 47.99


def options(rooms: Rooms) -> None:
    """Two of three chosen, so that even a table of one column has a Next and a Back."""
    rooms.shell.open_topic("evidence-and-rules")
    rooms.shell.go_to("try:options")
    for option in ("sun-protection", "needling-serum", "injected-cells"):
        rooms.options.toggle(option)


def no_options(rooms: Rooms) -> None:
    rooms.shell.open_topic("evidence-and-rules")
    rooms.shell.go_to("try:options")
    rooms.options.start_over()


def start(rooms: Rooms) -> None:
    rooms.path.offer()


def on_the_way(rooms: Rooms) -> None:
    rooms.path.choose("ten")
    rooms.path.next()


def say_back(rooms: Rooms) -> None:
    rooms.path.choose("two")
    for _ in range(3):
        rooms.path.next()


def trust(rooms: Rooms) -> None:
    rooms.shell.open_sheet("trust")


PLACES: dict[str, Callable[[Rooms], None]] = {
    "options": options,
    "no options": no_options,
    "start": start,
    "on the way": on_the_way,
    "say back": say_back,
    "trust": trust,
}


def shown(rooms: Rooms) -> list[QQuickItem]:
    """What can be touched; under the start screen nothing can."""
    found = targets(rooms.window)
    if rooms.path.stage != "choose":
        return found
    return [item for item in found if any(_is(up, "StartScreen") for up in parents(item))]


def _is(item: QQuickItem, kind: str) -> bool:
    return item.metaObject().className().startswith(kind)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
def test_every_target_is_large_and_reachable(
    rooms: OpenRooms, size: tuple[int, int], scale: float
) -> None:
    opened = rooms(size=size, text_scale=scale, motion=Motion.STILL)
    wrong: list[str] = []
    for name, go in PLACES.items():
        opened.shell.close_sheet()
        opened.path.look_around()
        go(opened)
        settle(opened.window)
        items = shown(opened)
        assert items, name
        for item in items:
            if item.width() < TARGET or item.height() < TARGET:
                wrong.append(f"{name}: too small: {told(item)}")
            if how := outside(item, box(item), opened.window):
                wrong.append(f"{name}: {told(item)} {how}")
        boxes = [(item, seen(item, opened.window)) for item in items]
        wrong += [
            f"{name}: overlap: {told(one)} / {told(other)}"
            for (one, here), (other, there) in combinations(boxes, 2)
            if (here & there).width() > 1
            and (here & there).height() > 1
            and one not in parents(other)
            and other not in parents(one)
        ]
    assert not wrong, "\n".join(wrong)


def columns(rooms: Rooms) -> list[QQuickItem]:
    """The cells of one row of the table."""
    found: list[QQuickItem] = []
    waiting = [rooms.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if _is(item, "OptionCell") and item.isVisible():
            found.append(item)
        waiting += item.childItems()
    return found


@pytest.mark.parametrize(
    ("size", "scale", "count"),
    [
        ((1280, 800), 1.0, 3),
        ((1280, 800), 1.25, 2),
        ((1280, 800), 2.0, 1),
        ((800, 1280), 1.0, 2),
        ((800, 1280), 1.5, 1),
    ],
)
def test_columns_are_of_equal_weight(
    rooms: OpenRooms, size: tuple[int, int], scale: float, count: int
) -> None:
    opened = rooms(size=size, text_scale=scale, motion=Motion.STILL)
    options(opened)
    settle(opened.window)
    cells = columns(opened)
    assert opened.options.columns.count == count
    assert len(cells) == 8 * count
    widths = [cell.width() for cell in cells]
    assert max(widths) - min(widths) < 1.5, widths


def test_called_is_one_tap_to_the_page_to_take_home(rooms: OpenRooms) -> None:
    opened = rooms(motion=Motion.STILL)
    on_the_way(opened)
    opened.path.called()
    assert (opened.shell.screen, opened.check.step) == ("check", "summary")


def test_finishing_leaves_nothing_for_the_next_visitor(rooms: OpenRooms) -> None:
    opened = rooms(motion=Motion.STILL)
    options(opened)
    on_the_way(opened)
    opened.shell.end_visit()
    assert (opened.options.chosen, opened.path.stage) == (0, "")


def test_every_stop_of_every_path_opens_its_screen(rooms: OpenRooms) -> None:
    opened = rooms(motion=Motion.STILL)
    screens = {"watch": "watch", "read": "read", "try": "options", "check": "check"}
    for path in opened.library.paths.path:
        opened.path.choose(path.id)
        for step in path.step:
            kind, _, name = step.place.partition(":")
            assert opened.shell.screen == screens[kind], f"{path.id}: {step.title}"
            assert opened.shell.topic == step.topic
            if kind == "watch":
                assert opened.mechanism.mechanismId == name
            opened.path.next()
        assert opened.path.stage == "say-back"
