import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Skinwise.Style

// A page that scrolls up and down by finger, wheel and keys, never sideways. A control that the
// keyboard reaches is brought into view.
Flickable {
    id: page

    readonly property T.Control held: Window.activeFocusItem as T.Control
    readonly property Item reached: held !== null && held.visualFocus && holds(held) ? held : null

    function holds(item: Item): bool {
        return item !== null && (item === contentItem || holds(item.parent));
    }

    function showing(top: real, tall: real): real {
        return Math.max(0, Math.min(contentHeight - height, top - 20,
            Math.max(contentY, top + tall + 20 - height)));
    }

    onReachedChanged: contentY = reached === null ? contentY
        : showing(reached.mapToItem(contentItem, 0, 0).y, reached.height)
    contentWidth: width
    interactive: contentHeight > height + 1
    // Not StopAtBounds: after a flick to an end between two pixels Qt 6.11 then moves forever, and
    // swallows every tap on the page.
    boundsBehavior: Flickable.DragOverBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    activeFocusOnTab: interactive
    Keys.onUpPressed: contentY = Math.max(0, contentY - 60)
    Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 60))
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            contentY = Math.max(0, Math.min(contentHeight - height,
                contentY + (event.key === Qt.Key_PageDown ? height : -height) * 0.85));
            event.accepted = true;
        }
    }

    ScrollBar.vertical: ScrollBar {
        policy: page.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: 12
        Accessible.ignored: true

        contentItem: Rectangle {
            radius: 6
            color: Style.colors.lineStrong
        }
    }

    FocusFrame {
        parent: page
        gap: -2
        shown: page.activeFocus && page.activeFocusOnTab
    }
}
