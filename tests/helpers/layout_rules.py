"""What is wrong with the words on a screen."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.items import (
    box,
    front,
    letters,
    outside,
    parents,
    seen,
    shown_items,
    told,
    touching,
    words_shown,
)

SLACK = 1.0
"""Pixels. Letters are measured in fractions and drawn on whole ones."""
PORTHOLE = 140
"""Pixels: a page that scrolls shows at least three lines of large words at a time."""


def wrong_words(window: QQuickWindow) -> Iterator[str]:
    """Words that are cut or covered, and pages that do not scroll as they should."""
    words = words_shown(window)
    for item in words:
        for how in cut_words(item, window):
            yield f"{told(item)} {how}"
    for both in covered_words(words, window):
        yield f"covered: {both}"
    yield from bad_scrolling(window)


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
