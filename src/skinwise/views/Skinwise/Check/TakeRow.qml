import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A question to take along. The whole row ticks and clears its box.
AbstractButton {
    id: row

    required property int index
    required property string detail
    required property string pile

    implicitHeight: Math.max(76, words.implicitHeight + 18)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: Words.sheetTake.arg(text)
    Accessible.description: mark.word + ". " + detail
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: 12
        color: row.down ? Style.colors.primarySoft : "transparent"

        Rectangle {
            x: 12
            width: parent.width - 24
            height: 1.5
            color: Style.colors.line
        }

        FocusFrame {
            gap: -3
            controlRadius: 8
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        Mark {
            id: mark

            x: 12
            pile: row.pile
            width: 40
            height: 40
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 16
            anchors.right: box.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.down ? 1 : 0

            AppLabel {
                width: parent.width
                text: row.text
                size: 21 * Style.textScale
                weight: 700
                lineHeight: 0.97
                Accessible.ignored: true
            }
            AppLabel {
                width: parent.width
                text: row.detail
                size: Style.secondarySize
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: box

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            radius: 9
            color: row.checked ? Style.colors.primary : Style.colors.surface
            border.width: 3
            border.color: row.checked ? Style.colors.primary : Style.colors.lineStrong

            Icon {
                visible: row.checked
                anchors.centerIn: parent
                name: "tick"
                size: 28
                color: Style.colors.onPrimary
            }
        }
    }
}
