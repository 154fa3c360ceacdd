import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// A small button: an icon above a short word. `spoken` says it in full.
AbstractButton {
    id: button

    property string glyph: ""
    property string spoken: text
    property bool outlined: true
    property string value: ""

    implicitHeight: Math.max(60, column.implicitHeight + 12)
    implicitWidth: Math.max(74, column.implicitWidth + 12)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusControl
        color: button.down ? Style.colors.primarySoft
            : button.outlined ? Style.colors.surface : "transparent"
        border.width: button.outlined ? 2 : 0
        border.color: Style.colors.lineStrong

        FocusFrame {
            shown: button.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            anchors.verticalCenterOffset: button.down ? 1 : 0
            spacing: 3

            Icon {
                visible: button.glyph !== ""
                name: button.glyph === "" ? "tick" : button.glyph
                size: 24
                anchors.horizontalCenter: parent.horizontalCenter
            }

            AppLabel {
                visible: button.value !== ""
                text: button.value
                size: 24
                weight: 800
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }

            AppLabel {
                text: button.text
                size: Style.secondarySize
                weight: 600
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }
        }
    }
}
