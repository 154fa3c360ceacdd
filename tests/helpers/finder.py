"""Find what a window shows by the name a screen reader would say, as a visitor finds it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Spoken(NamedTuple):
    """One thing of the accessibility tree."""

    name: str
    role: QAccessible.Role
    description: str
    item: QQuickItem
    depth: int
    state: QAccessible.State

    @property
    def box(self) -> QRectF:
        """Where it is in the window, in window pixels."""
        return self.item.mapRectToScene(QRectF(0, 0, self.item.width(), self.item.height()))

    @property
    def centre(self) -> QPoint:
        """Where to click or tap."""
        return self.box.center().toPoint()

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role.name} {self.name!r}"


def spoken(window: QQuickWindow, *, hidden: bool = False) -> list[Spoken]:
    """Everything in the accessibility tree, in its order; with `hidden` also what is not shown."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    return [thing for thing in _walk(root, 0) if hidden or _shown(thing)]


def find_all(
    window: QQuickWindow, name: str, role: QAccessible.Role | None = None, *, hidden: bool = False
) -> list[Spoken]:
    """Every shown thing of exactly that name, and role where one is given."""
    return [
        thing
        for thing in spoken(window, hidden=hidden)
        if thing.name == name and role in {None, thing.role}
    ]


def find(window: QQuickWindow, name: str, role: QAccessible.Role | None = None) -> Spoken:
    """The one shown thing of that name. Fails, with what there is, when there is none or many."""
    found = find_all(window, name, role)
    if len(found) != 1:
        there = "\n".join(str(thing) for thing in spoken(window))
        raise AssertionError(f"{len(found)} things are called {name!r}. There is:\n{there}")
    return found[0]


def _walk(interface: QAccessibleInterface, depth: int) -> Iterator[Spoken]:
    thing = interface.object()
    if isinstance(thing, QQuickItem):
        yield Spoken(
            interface.text(QAccessible.Text.Name),
            interface.role(),
            interface.text(QAccessible.Text.Description),
            thing,
            depth,
            interface.state(),
        )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walk(child, depth + 1)


def _shown(thing: Spoken) -> bool:
    return thing.item.isVisible() and thing.item.width() > 0 and thing.item.height() > 0
