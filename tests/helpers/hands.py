"""The three ways to use the app: a mouse, a finger, a keyboard. Each presses what it finds by
name, scrolls by its own means to what is out of sight, and fails where a visitor would be stuck."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from helpers.finder import Spoken, find_all, spoken
from helpers.focus import focus_comes_to_show, has_focus, name_of
from helpers.items import box, front, parents, scroller, seen
from helpers.settle import settle, spin

STEPS = 8
"""Of a drag, as a hand moves: not at one jump."""
TRIES = 80
NOTCH, NOTCHES = 72, 25
"""How far the page goes by one notch of the wheel, and how many a finger turns at a time."""


def reachable(
    window: QQuickWindow, name: str, role: QAccessible.Role | None = None
) -> list[Spoken]:
    """What is called that and is not behind a sheet."""
    top = front(window)
    return [thing for thing in find_all(window, name, role) if top in parents(thing.item)]


def the_one(window: QQuickWindow, name: str, role: QAccessible.Role | None = None) -> Spoken:
    """The only thing called that. Fails, with what there is, when there is none or many."""
    found = reachable(window, name, role)
    if len(found) != 1:
        top = front(window)
        there = "\n".join(str(thing) for thing in spoken(window) if top in parents(thing.item))
        raise AssertionError(f"{len(found)} things are called {name!r}. There is:\n{there}")
    return found[0]


class Pointer:
    """What mouse and finger have in common: they act at a place in the window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def press(self, name: str, role: QAccessible.Role | None = None, *, wait: bool = True) -> None:
        """Press what is called that, after scrolling to it where that is needed."""
        self._click(self._place(self._reach(name, role)))
        if wait:
            settle(self._window)

    def drag(self, name: str, start: float, end: float) -> None:
        """Along what is called that, between two parts 0..1 of its width."""
        where = box(self._reach(name, None).item)
        spots = [
            QPoint(
                round(where.left() + where.width() * (start + (end - start) * step / STEPS)),
                round(where.center().y()),
            )
            for step in range(STEPS + 1)
        ]
        self._drag(spots)
        settle(self._window)

    def dismiss(self, close: str) -> None:
        """Close a sheet by its button."""
        self.press(close)

    def _reach(self, name: str, role: QAccessible.Role | None) -> Spoken:
        for _ in range(TRIES):
            thing = the_one(self._window, name, role)
            shown = seen(thing.item, self._window)
            if shown.height() > min(24.0, thing.item.height() / 2) and shown.width() > 24:
                return thing
            page = scroller(thing.item)
            assert page is not None, f"{name!r} is out of sight and nothing scrolls"
            before = page.property("contentY")
            self._scroll(page, box(thing.item).center().y() - box(page).center().y())
            assert page.property("contentY") != before, f"cannot scroll to {name!r}"
        raise AssertionError(f"{name!r} never came into sight")

    def _place(self, thing: Spoken) -> QPoint:
        return seen(thing.item, self._window).center().toPoint()

    def _click(self, spot: QPoint) -> None:
        raise NotImplementedError

    def _drag(self, spots: list[QPoint]) -> None:
        raise NotImplementedError

    def _scroll(self, page: QQuickItem, far: float) -> None:
        raise NotImplementedError


class Mouse(Pointer):
    """A mouse with a wheel."""

    def _click(self, spot: QPoint) -> None:
        QTest.mouseMove(self._window, spot)
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._window, left, plain, spot)
        spin(0.02)

    def _drag(self, spots: list[QPoint]) -> None:
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self._window, left, plain, spots[0])
        for spot in spots:
            QTest.mouseMove(self._window, spot)
            spin(0.02)
        QTest.mouseRelease(self._window, left, plain, spots[-1])

    def _scroll(self, page: QQuickItem, far: float) -> None:
        spot = seen(page, self._window).center()
        for _ in range(max(1, min(NOTCHES, round(abs(far) / NOTCH)))):
            self._turn(spot, down=far > 0)
        settle(self._window)

    def _turn(self, spot: QPointF, *, down: bool) -> None:
        wheel = QWheelEvent(
            spot,
            QPointF(self._window.mapToGlobal(spot.toPoint())),
            QPoint(),
            QPoint(0, -120 if down else 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        wheel.setTimestamp(round(monotonic() * 1000))
        QCoreApplication.sendEvent(self._window, wheel)
        spin(0.004)


class Finger(Pointer):
    """A finger on a touch screen. Never two, never long, never twice."""

    screen = None

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        Finger.screen = Finger.screen or QTest.createTouchDevice()

    def _click(self, spot: QPoint) -> None:
        self._touch("press", spot)
        self._touch("release", spot)

    def _drag(self, spots: list[QPoint]) -> None:
        self._touch("press", spots[0])
        for spot in spots:
            self._touch("move", spot)
        self._touch("release", spots[-1])

    def _scroll(self, page: QQuickItem, far: float) -> None:
        """A drag of the page, started where a button may lie: that must not press it. It rests
        before it lets go, so that the page stays there."""
        where = seen(page, self._window)
        part = max(-0.7, min(0.7, far / where.height()))
        ways = [part * (step / STEPS - 0.5) for step in range(STEPS + 1)]
        spots = [(where.center() - QPointF(0, where.height() * way)).toPoint() for way in ways]
        self._drag(spots + [spots[-1] + QPoint(0, shake % 2) for shake in range(1, 9)])
        settle(self._window)

    def _touch(self, what: str, spot: QPoint) -> None:
        sequence = QTest.touchEvent(self._window, Finger.screen, False)
        getattr(sequence, what)(1, spot, self._window)
        sequence.commit()
        spin(0.016)


class Keys:
    """Tab, Shift+Tab, arrows, Space, Enter, Escape. The focus shows at every step."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._enter = False

    def press(self, name: str, role: QAccessible.Role | None = None, *, wait: bool = True) -> None:
        """Go there by Tab and press Space, or Enter, turn about."""
        self.go_to(name, role)
        self._enter = not self._enter
        self.key(Qt.Key.Key_Return if self._enter else Qt.Key.Key_Space)
        if wait:
            settle(self._window)

    def dismiss(self, close: str) -> None:
        """Close a sheet by Escape."""
        self.key(Qt.Key.Key_Escape)
        settle(self._window)

    def go_to(self, name: str, role: QAccessible.Role | None = None) -> None:
        """Tab until what is called that has the keyboard."""
        the_one(self._window, name, role)
        passed: list[str] = []
        for _ in range(TRIES):
            holder = self._window.activeFocusItem()
            if holder is not None and name_of(holder) == name and has_focus(holder, role):
                assert focus_comes_to_show(self._window), f"{name!r} does not show its focus"
                assert not seen(holder, self._window).isEmpty(), f"{name!r} is out of sight"
                return
            self.key(Qt.Key.Key_Tab)
            passed.append(name_of(self._window.activeFocusItem()))
        raise AssertionError(f"Tab never comes to {name!r}, only to {sorted(set(passed))}")

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """One key, so many times."""
        shift = Qt.KeyboardModifier.ShiftModifier
        plain = Qt.KeyboardModifier.NoModifier
        for _ in range(times):
            QTest.keyClick(self._window, key, shift if key == Qt.Key.Key_Backtab else plain)
            spin(0.004)
