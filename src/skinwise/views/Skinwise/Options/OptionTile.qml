import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// One option to pick: its picture, its name, how sure we are. All ten look alike.
AbstractButton {
    id: tile

    required property string artwork
    required property string strands
    required property string sureWord
    property bool beside: false

    readonly property real side: beside ? 56 : 50 * Math.min(1.4, Style.textScale)

    implicitHeight: beside ? Math.max(84, words.height + 24)
        : 12 + side + 4 + words.height + 10
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: Words.optTileSpoken.arg(text).arg(sureWord)
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
            gap: 0
        }
    }

    contentItem: Item {
        Picture {
            id: picture

            artwork: tile.artwork
            x: tile.beside ? 12 : (parent.width - width) / 2
            y: tile.beside ? (parent.height - height) / 2 : 12 + (tile.down ? 1 : 0)
            width: tile.side
            height: width
        }

        Column {
            id: words

            x: tile.beside ? 78 : 4
            y: tile.beside ? (parent.height - height) / 2 : picture.y + picture.height + 4
            width: parent.width - x - 4
            spacing: 4

            AppLabel {
                width: parent.width
                height: tile.beside ? implicitHeight : Math.max(implicitHeight, 2 * 22 * Style.textScale)
                text: tile.text
                size: Style.secondarySize
                weight: 700
                lineHeight: 0.95
                horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            Picture {
                artwork: tile.strands === "" ? "rule_none" : "strands_" + tile.strands
                x: tile.beside ? 0 : (parent.width - width) / 2
                width: 54
                height: 20
            }
        }

        Rectangle {
            visible: tile.checked
            anchors.right: parent.right
            anchors.rightMargin: 7
            y: 7
            width: 28
            height: 28
            radius: 14
            color: Style.colors.primary

            Icon {
                anchors.centerIn: parent
                name: "tick"
                size: 18
                color: Style.colors.onPrimary
            }
        }
    }
}
