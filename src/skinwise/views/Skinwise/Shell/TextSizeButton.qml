import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The two letters that everybody knows: opens the sheet for size, colours and movement.
AbstractButton {
    id: button

    required property ShellViewModel shell
    property bool bare: false

    implicitHeight: 52
    implicitWidth: 96
    focusPolicy: Qt.StrongFocus
    onClicked: shell.open_sheet("settings")
    Accessible.role: Accessible.Button
    Accessible.name: Words.textSizeSpoken
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: 14
        color: button.down ? Style.colors.primarySoft
            : button.bare ? "transparent" : Style.colors.surface
        border.width: button.bare ? 0 : 1.5
        border.color: Style.colors.lineStrong

        FocusFrame {
            shown: button.visualFocus
            controlRadius: 14
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 2

            AppLabel {
                id: small

                text: "A"
                size: 18
                weight: 700
                anchors.baseline: large.baseline
                Accessible.ignored: true
            }
            AppLabel {
                id: large

                text: "A"
                size: 27
                weight: 700
                Accessible.ignored: true
            }
        }
    }
}
