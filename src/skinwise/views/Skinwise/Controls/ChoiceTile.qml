import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// One of a few choices side by side. A picture may stand above the word, a sign before it.
AbstractButton {
    id: tile

    property string glyph: ""
    property string letter: ""
    property real letterSize: 26
    property bool ticked: false
    property real letters: Style.bodySize
    default property alias above: holder.data

    implicitHeight: Math.max(Style.touch, column.implicitHeight + 20)
    implicitWidth: row.implicitWidth + 24
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Style.radiusControl
        color: tile.checked || tile.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: tile.checked ? 4 : 2
        border.color: tile.checked ? Style.colors.primary : Style.colors.lineStrong

        FocusFrame {
            shown: tile.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            anchors.verticalCenterOffset: tile.down ? 1 : 0
            width: parent.width
            spacing: holder.childrenRect.height > 0 ? 10 : 0

            Item {
                id: holder

                width: column.width
                height: childrenRect.height
            }

            Row {
                id: row

                readonly property real beside: (sign.visible ? sign.width + spacing : 0)
                    + (size.visible ? size.width + spacing : 0)

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 9

                Icon {
                    id: sign

                    visible: name !== ""
                    name: tile.ticked && tile.checked ? "tick" : tile.glyph
                    size: Math.min(36, 22 * Style.textScale)
                    anchors.verticalCenter: parent.verticalCenter
                }

                AppLabel {
                    id: size

                    visible: tile.letter !== ""
                    text: tile.letter
                    size: tile.letterSize
                    weight: 800
                    anchors.baseline: word.baseline
                    Accessible.ignored: true
                }

                AppLabel {
                    id: word

                    text: tile.text
                    size: tile.letters
                    weight: tile.checked ? 800 : 600
                    width: Math.min(implicitWidth, column.width - row.beside - 8)
                    horizontalAlignment: Text.AlignHCenter
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
