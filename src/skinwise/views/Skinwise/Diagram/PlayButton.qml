import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The one large round button: play, or pause.
AbstractButton {
    id: button

    required property MechanismViewModel mechanism

    implicitWidth: 68
    implicitHeight: 68
    focusPolicy: Qt.StrongFocus
    onClicked: mechanism.toggle_play()
    Accessible.role: Accessible.Button
    Accessible.name: mechanism.playing ? Words.pause : Words.play
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: width / 2
        color: button.down ? Style.colors.primaryDown : Style.colors.primary

        FocusFrame {
            shown: button.visualFocus
            controlRadius: button.width / 2
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: button.down ? 1 : 0
            name: button.mechanism.playing ? "pause" : "play"
            size: 32
            color: Style.colors.onPrimary
        }
    }
}
