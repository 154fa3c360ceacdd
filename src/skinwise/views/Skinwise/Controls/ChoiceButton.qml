import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// One of several choices; the whole row is the target. `artwork` stands left of the words.
AbstractButton {
    id: choice

    property string detail: ""
    property string artwork: ""
    property bool ringed: true
    property real letters: Math.max(26 * Math.min(Style.textScale, 1.5), Style.bodySize)
    property real air: 28

    checkable: false
    implicitHeight: Math.max(64 + air, words.implicitHeight + air)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Style.radiusCard
        color: choice.checked || choice.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: choice.checked ? 4 : 2
        border.color: choice.checked ? Style.colors.primary : Style.colors.lineStrong

        FocusFrame {
            shown: choice.visualFocus
            controlRadius: Style.radiusCard
        }
    }

    contentItem: Item {
        Rectangle {
            id: ring

            visible: choice.ringed
            x: 12
            width: choice.ringed ? 44 : 0
            height: 44
            anchors.verticalCenter: parent.verticalCenter
            radius: 22
            color: choice.checked ? Style.colors.primary : Style.colors.surface
            border.width: 3
            border.color: choice.checked ? Style.colors.primary : Style.colors.lineStrong

            Icon {
                visible: choice.checked
                name: "tick"
                size: 26
                color: Style.colors.onPrimary
                anchors.centerIn: parent
            }
        }

        Picture {
            id: picture

            visible: choice.artwork !== ""
            artwork: choice.artwork
            anchors.left: ring.right
            anchors.leftMargin: choice.ringed ? 12 : 0
            anchors.verticalCenter: parent.verticalCenter
            width: choice.artwork !== "" ? 64 : 0
            height: 64
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: choice.artwork !== "" ? 14 : 8
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: choice.down ? 1 : 0
            spacing: 3

            AppLabel {
                width: parent.width
                text: choice.text
                size: choice.letters
                weight: 700
                Accessible.ignored: true
            }

            AppLabel {
                visible: choice.detail !== ""
                width: parent.width
                text: choice.detail
                size: Math.min(Style.bodySize, choice.letters * 0.88)
                weight: 500
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }
    }
}
