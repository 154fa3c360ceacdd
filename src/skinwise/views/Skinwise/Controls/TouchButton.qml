import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// A button of words, an icon, or both. `look` is plain, primary or quiet.
AbstractButton {
    id: button

    property string look: "plain"
    property string glyph: ""
    property bool glyphAfter: false
    property real letters: Style.bodySize
    property int minimumHeight: 60
    readonly property color ink: look === "primary" ? Style.colors.onPrimary : Style.colors.text

    implicitHeight: Math.max(minimumHeight, row.implicitHeight + 20)
    implicitWidth: Math.max(minimumHeight, label.implicitWidth + row.beside + 32)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusControl
        color: button.look === "primary"
            ? (button.down ? Style.colors.primaryDown : Style.colors.primary)
            : button.down ? Style.colors.primarySoft
            : button.look === "quiet" ? "transparent" : Style.colors.surface
        border.width: button.look === "plain" ? 2 : 0
        border.color: Style.colors.lineStrong

        FocusFrame {
            shown: button.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: row

            readonly property real beside: button.glyph === "" ? 0
                : picture.width + (button.text === "" ? 0 : spacing)

            anchors.centerIn: parent
            anchors.verticalCenterOffset: button.down ? 1 : 0
            spacing: 10
            layoutDirection: button.glyphAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: picture

                visible: button.glyph !== ""
                name: button.glyph === "" ? "tick" : button.glyph
                color: button.ink
                size: Math.min(40, 26 * Style.textScale)
                anchors.verticalCenter: parent.verticalCenter
            }

            AppLabel {
                id: label

                visible: button.text !== ""
                text: button.text
                size: button.letters
                weight: 700
                color: button.ink
                width: Math.min(implicitWidth, button.width - row.beside - 28)
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
