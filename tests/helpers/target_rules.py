"""What is wrong with the things to touch on a screen."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.items import box, kind, outside, parents, seen, targets, told

TARGET = 48
"""Pixels both ways: 9 mm on a 10-inch tablet, the smallest that a finger hits without care."""
STATION = 56
"""Stations stand in a row, where a miss leads to another chapter: they are larger."""


def wrong_targets(window: QQuickWindow) -> Iterator[str]:
    """Everything to touch that is too small, out of reach, or on its neighbour."""
    items = targets(window)
    for item in items:
        if small(item):
            yield f"too small: {told(item)}"
        if how := outside(item, box(item), window):
            yield f"{told(item)} {how}"
    for both in overlapping(items, window):
        yield f"overlap: {both}"


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
