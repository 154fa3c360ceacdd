"""Words fit: nothing is cut, nothing lies on other words, all of it comes by scrolling down."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.items import (
    box,
    front,
    kind,
    letters,
    outside,
    parents,
    seen,
    shown_items,
    told,
    touching,
    words_shown,
)
from helpers.open_rooms import OpenRooms
from helpers.places import PLACES, tour
from skinwise.domain.motion import Motion

SLACK = 1.0
"""Pixels. Letters are measured in fractions and drawn on whole ones."""
PORTHOLE = 140
"""Pixels: a page that scrolls shows at least three lines of large words at a time."""
SCALES = (1.0, 1.25, 1.5, 2.0)
SIZES = ((1280, 800), (800, 1280), (1920, 1200))
LOOKS = [(size, scale, "light") for size in SIZES for scale in SCALES] + [
    ((1280, 800), 1.25, "dark"),
    ((800, 1280), 2.0, "high-contrast"),
]


def cut_words(item: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    """How the words of a text item do not all show."""
    if item.property("truncated"):
        yield "is shortened"
    if item.property("contentWidth") > item.width() + SLACK:
        yield "is wider than its box"
    if item.property("contentHeight") > item.height() + SLACK:
        yield "is higher than its box"
    where = letters(item)
    if how := outside(item, where, window):
        yield how
    for above in parents(item):
        if above.inherits("QQuickFlickable"):
            break
        room = box(above).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        frame = above.clip() or above.inherits("QQuickAbstractButton")
        if frame and not room.contains(where):
            yield f"sticks out of {told(above)}"


def covered_words(items: list[QQuickItem], window: QQuickWindow) -> Iterator[str]:
    """Pairs of texts of which one lies on the other."""
    placed = [(item, letters(item) & seen(item, window)) for item in items]
    for (one, here), (other, there) in combinations(placed, 2):
        common = here & there
        if common.width() > SLACK and common.height() > SLACK and touching(one, other):
            yield f"{told(one)} / {told(other)}"


def bad_scrolling(window: QQuickWindow) -> Iterator[str]:
    """Pages that scroll sideways, cannot be scrolled to their end, or show too little at a time."""
    for page in shown_items(front(window)):
        if page.inherits("QQuickFlickable"):
            long = page.property("contentHeight") > page.height() + SLACK
            if page.property("contentWidth") > page.width() + SLACK:
                yield f"{told(page)} scrolls sideways"
            if long and not page.property("interactive"):
                yield f"{told(page)} cannot be scrolled"
            if long and page.height() < PORTHOLE:
                yield f"{told(page)} shows too little at a time"


@pytest.mark.parametrize(("size", "scale", "theme"), LOOKS, ids=str)
def test_words_fit_everywhere(
    rooms: OpenRooms, size: tuple[int, int], scale: float, theme: str
) -> None:
    opened = rooms(size=size, text_scale=scale, theme=theme, motion=Motion.STILL)
    window = opened.window
    wrong: list[str] = []
    read = 0
    for place in tour(opened):
        words = words_shown(window)
        read += len(words)
        assert words, f"{place}: no words were found"
        wrong += [
            f"{place}: {told(item)} {how}" for item in words for how in cut_words(item, window)
        ]
        wrong += [f"{place}: covered: {both}" for both in covered_words(words, window)]
        wrong += [f"{place}: {how}" for how in bad_scrolling(window)]
    assert read > 8 * len(PLACES)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=str)
def test_the_largest_words_are_twice_as_large(rooms: OpenRooms, size: tuple[int, int]) -> None:
    """Text size 200 % means what it says where people read: on the pages of a topic."""
    opened = rooms(topic="in-the-clinic", size=size, motion=Motion.STILL)
    tall: dict[float, int] = {}
    for scale in (1.0, 2.0):
        opened.appearance.choose_text_scale(scale)
        tall[scale] = max(
            item.property("font").pixelSize()
            for item in words_shown(opened.window)
            if kind(item) == "RichLabel" and any(kind(up) == "ClaimCard" for up in parents(item))
        )
    assert tall[2.0] == 2 * tall[1.0]
