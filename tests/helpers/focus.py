"""Who has the keyboard, what it is called, and whether an eye can see that."""

from time import monotonic

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from helpers.items import kind, shown_items
from helpers.settle import spin


def name_of(item: QQuickItem | None) -> str:
    """What a screen reader calls it."""
    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


def role_of(item: QQuickItem) -> QAccessible.Role:
    """What a screen reader says it is."""
    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(item)
    return spoken.role() if spoken is not None else QAccessible.Role.NoRole


def has_focus(item: QQuickItem, role: QAccessible.Role | None = None) -> bool:
    """Whether it has the keyboard, and is of that role where one is given."""
    return item.hasActiveFocus() and role in {None, role_of(item)}


def focus_shows(window: QQuickWindow) -> bool:
    """Whether what has the keyboard has a frame around it."""
    holder = window.activeFocusItem()
    return holder is not None and any(kind(item) == "FocusFrame" for item in shown_items(holder))


def focus_comes_to_show(window: QQuickWindow, at_most: float = 2.0) -> bool:
    """Whether it has a frame, at the latest when a sheet has come or gone."""
    until = monotonic() + at_most
    while not focus_shows(window) and monotonic() < until:
        spin(0.02)
    return focus_shows(window)
