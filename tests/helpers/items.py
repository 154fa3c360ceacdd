"""What a window is made of, item by item: words, things to touch, and where they are."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

HANDS = ("QQuickAbstractButton", "QQuickSlider", "QQuickMouseArea")
"""Qt classes that a finger acts on. A scroll bar is none: the page itself is what scrolls."""

ABOVE, BELOW = 0.25, 0.1
"""The parts of a letter's size that a line of our typeface leaves clear above and below."""


def kind(item: QQuickItem) -> str:
    """The QML file that it was made of, or its Qt class.

    A QML type's description dies with it, and Python's hand on it does not: let go at once, or the
    next item at that address comes back as a description.
    """
    described = item.metaObject()
    name = described.className()
    if "_QML" in name:
        Shiboken.invalidate(described)
    return name.partition("_")[0]


def front(window: QQuickWindow) -> QQuickItem:
    """What can be reached: the sheet that lies over the page, else the page."""
    root = window.contentItem()
    sheets = [
        sheet
        for layer in root.childItems()
        if kind(layer) == "QQuickOverlay" and layer.isVisible()
        for sheet in layer.childItems()
        if kind(sheet) == "QQuickPopupItem" and sheet.isVisible()
    ]
    return sheets[-1] if sheets else root


def shown_items(top: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below, parents first. The poses of a scene are one picture, not items."""
    for child in top.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            if kind(child) != "Actor":
                yield from shown_items(child)


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item's parent, its parent's parent, and so on."""
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def targets(window: QQuickWindow) -> list[QQuickItem]:
    """Everything that a finger or a key can act on now."""
    return [
        item
        for item in shown_items(front(window))
        if item.isEnabled()
        and (any(item.inherits(hand) for hand in HANDS) or kind(item) == "Scrubber")
        and not (item.inherits("QQuickMouseArea") and kind(item.parentItem()) == "Scrubber")
    ]


def words_shown(window: QQuickWindow) -> list[QQuickItem]:
    """Every text item that shows words now."""
    return [
        item
        for item in shown_items(front(window))
        if item.inherits("QQuickText") and item.property("text")
    ]


def box(item: QQuickItem) -> QRectF:
    """Where it is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def scroller(item: QQuickItem) -> QQuickItem | None:
    """The page that scrolls it, if one does."""
    return next((above for above in parents(item) if above.inherits("QQuickFlickable")), None)


def outside(item: QQuickItem, where: QRectF, window: QQuickWindow) -> str:
    """How `where`, a place of the item in the window, cannot be seen; empty when it can, at least
    after scrolling up or down."""
    slack = 1.0
    whole = QRectF(0, 0, window.width(), window.height())
    page = scroller(item)
    while page is not None:
        seen = box(page)
        if where.left() < seen.left() - slack or where.right() > seen.right() + slack:
            return f"sticks out sideways of {kind(page)}"
        inside = page.mapRectFromScene(where).translated(0, page.property("contentY"))
        end = max(page.property("contentHeight"), page.height())
        if inside.top() < -slack or inside.bottom() > end + slack:
            return f"lies beyond the end of {kind(page)}"
        item, where, page = page, seen, scroller(page)
    grown = whole.adjusted(-slack, -slack, slack, slack)
    return "" if grown.contains(where) else "lies outside the window"


def seen(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """The part of its box that shows now: not cut off by a page that scrolls, or by the window."""
    part = box(item) & QRectF(0, 0, window.width(), window.height())
    for above in parents(item):
        if above.clip():
            part &= box(above)
    return part


def letters(item: QQuickItem) -> QRectF:
    """Where the letters of a text item are in the window, without the air above and below them."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    left, right = item.property("leftPadding"), item.property("rightPadding")
    room = item.width() - left - right - wide
    across = {2: room, 4: room / 2}.get(_number(item, "effectiveHorizontalAlignment"), 0.0)
    top, bottom = item.property("topPadding"), item.property("bottomPadding")
    tall = item.height() - top - bottom - high
    down = {64: tall, 128: tall / 2}.get(_number(item, "verticalAlignment"), 0.0)
    size = item.property("font").pixelSize()
    return item.mapRectToScene(
        QRectF(left + across, top + down, wide, high).adjusted(0, size * ABOVE, 0, -size * BELOW)
    )


def touching(one: QQuickItem, other: QQuickItem) -> bool:
    """Whether the letters of two texts touch: by their very shapes where each is a line."""
    common = letters(one) & letters(other)
    if common.width() <= 1 or common.height() <= 1:
        return False
    if one.property("lineCount") > 1 or other.property("lineCount") > 1:
        return True
    return _shapes(one).intersects(_shapes(other))


def told(item: QQuickItem) -> str:
    """The item for a failure's message."""
    where = box(item)
    words = item.property("text") or ""
    place = f"{where.x():.0f},{where.y():.0f} {where.width():.0f}x{where.height():.0f}"
    return f"{kind(item)} {str(words)[:40]!r} at {place}"


def _shapes(item: QQuickItem) -> QPainterPath:
    """The outlines of the letters of a line, in the window."""
    font, where = item.property("font"), letters(item)
    base = where.top() - font.pixelSize() * ABOVE + QFontMetricsF(font).ascent()
    path = QPainterPath()
    path.addText(where.left(), base, font, item.property("text"))
    return path


def _number(item: QQuickItem, enum: str) -> int:
    """A property whose type only QML can read."""
    value = QQmlExpression(qmlContext(item), item, enum).evaluate()
    return int(value[0] if isinstance(value, tuple) else value)
