import QtQuick
import Skinwise.Style

// The ring around the control that has the keyboard. One for all controls.
Rectangle {
    property real gap: 4
    property real controlRadius: Style.radiusControl
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -gap - 3
    visible: shown
    color: "transparent"
    radius: controlRadius + 6
    border.width: 4
    border.color: Style.colors.focus
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        color: "transparent"
        radius: parent.radius - 4
        border.width: 2
        border.color: Style.colors.focusGap
    }
}
