import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A part of the story, by its number and name.
AbstractButton {
    id: part

    required property int number

    implicitHeight: Math.max(Style.touchPrimary + 8, words.implicitHeight + 24)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: Words.chapterSpoken.arg(number).arg(text)
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusControl
        color: part.checked || part.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: part.checked ? 4 : 2
        border.color: part.checked ? Style.colors.primary : Style.colors.lineStrong

        FocusFrame {
            shown: part.visualFocus
        }
    }

    contentItem: Item {
        Rectangle {
            id: ring

            x: 14
            width: 46 * Math.min(Style.textScale, 1.4)
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            color: part.checked ? Style.colors.primary : Style.colors.surface
            border.width: 3
            border.color: part.checked ? Style.colors.primary : Style.colors.lineStrong

            AppLabel {
                anchors.centerIn: parent
                text: part.number
                size: 22 * Math.min(Style.textScale, 1.4)
                weight: 800
                color: part.checked ? Style.colors.onPrimary : Style.colors.text
                Accessible.ignored: true
            }
        }
        AppLabel {
            id: words

            anchors.left: ring.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            text: part.text
            size: Style.buttonSize
            weight: 700
            Accessible.ignored: true
        }
    }
}
