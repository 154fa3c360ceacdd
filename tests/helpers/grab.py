"""What a window shows, as pixels that do not depend on what it showed before.

Qt's software renderer paints only what changed, clipped to it; at a clip's edge its antialiasing
may come out one level of 255 apart. Another window colour makes it paint everything.
"""

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow


def grab_whole(window: QQuickWindow) -> QImage:
    """The window's content, all of it painted anew."""
    colour = window.color()
    window.setColor(QColor(1, 2, 3) if colour != QColor(1, 2, 3) else QColor(3, 2, 1))
    window.grabWindow()
    window.setColor(colour)
    return window.grabWindow()
