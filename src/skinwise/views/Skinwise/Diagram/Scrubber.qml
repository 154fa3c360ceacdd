pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The story as a rope: what has played is laid, what is to come is dots, chapters are stations.
// Drag anywhere, tap a station, or use the arrow keys.
Item {
    id: scrubber

    required property MechanismViewModel mechanism

    readonly property int stations: mechanism.chapters.count
    readonly property real cell: width / Math.max(1, stations)
    // A station takes this part of its cell; the picture moves while the ring crosses the rest.
    readonly property real share: Math.min(0.8, 50 / cell)
    readonly property real part: mechanism.progress * stations - mechanism.chapter
    readonly property real ringX: mechanism.chapter * cell + 42 + part * (cell - 57)

    implicitHeight: 60
    implicitWidth: stations * 72
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: Words.scrubberSpoken
    Accessible.description: mechanism.spokenPosition
    Accessible.focusable: true
    Accessible.onIncreaseAction: mechanism.nudge(1)
    Accessible.onDecreaseAction: mechanism.nudge(-1)
    Keys.onLeftPressed: mechanism.nudge(-1)
    Keys.onRightPressed: mechanism.nudge(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            mechanism.seek_progress(event.key === Qt.Key_Home ? 0 : 1);
    }

    FocusFrame {
        shown: scrubber.activeFocus
        gap: 0
    }

    Row {
        x: 23
        width: scrubber.width - 36
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        spacing: 6

        Repeater {
            model: Math.floor(Math.max(0, scrubber.width - 36) / 9)

            delegate: Rectangle {
                width: 3
                height: 3
                radius: 1.5
                color: Style.colors.lineStrong
            }
        }
    }

    Item {
        x: 23
        width: Math.max(0, scrubber.ringX - 23)
        height: parent.height
        clip: true

        Picture {
            artwork: "scrub_rope"
            width: 1100
            height: 22
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => scrubber.seekTo(mouse.x)
        onPositionChanged: mouse => scrubber.seekTo(mouse.x)
    }

    // A drag may start on a station, too: in portrait they fill the row.
    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: active && scrubber.seekTo(centroid.position.x)
    }

    signal seekTo(real x)
    onSeekTo: x => mechanism.seek_progress((Math.floor(x / cell)
        + Math.max(0, (x / cell - Math.floor(x / cell) - share) / (1 - share))) / stations)

    Repeater {
        model: scrubber.mechanism.chapters

        delegate: Station {
            x: (number - 1) * scrubber.cell - 5
            y: (scrubber.height - height) / 2
            current: scrubber.mechanism.chapter
            onClicked: scrubber.mechanism.open_chapter(number - 1)
        }
    }

    Rectangle {
        x: scrubber.ringX - 13
        anchors.verticalCenter: parent.verticalCenter
        width: 30
        height: 30
        radius: 15
        visible: scrubber.part > 0.02
        color: Style.colors.surface
        border.width: 4
        border.color: Style.colors.text
    }
}
