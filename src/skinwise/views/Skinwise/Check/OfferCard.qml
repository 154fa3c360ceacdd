import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style

// One treatment that may have been offered: its picture, its name, a plain line.
AbstractButton {
    id: card

    required property string artwork
    required property string detail

    implicitHeight: column.implicitHeight + 32
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Style.radiusCard
        color: card.checked || card.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: card.checked ? 4 : 2
        border.color: card.checked ? Style.colors.primary : Style.colors.lineStrong

        FocusFrame {
            shown: card.visualFocus
            controlRadius: Style.radiusCard
        }
    }

    contentItem: Item {
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: 12
            y: 12
            width: 40
            height: 40
            radius: 20
            color: card.checked ? Style.colors.primary : Style.colors.surface
            border.width: 3
            border.color: card.checked ? Style.colors.primary : Style.colors.lineStrong

            Icon {
                visible: card.checked
                anchors.centerIn: parent
                name: "tick"
                size: 24
                color: Style.colors.onPrimary
            }
        }

        Column {
            id: column

            anchors.centerIn: parent
            anchors.verticalCenterOffset: card.down ? 1 : 0
            width: parent.width - 32
            spacing: 4

            Picture {
                artwork: card.artwork
                width: Math.max(124, Math.min(220, card.height * 0.46))
                height: width
                anchors.horizontalCenter: parent.horizontalCenter
            }
            AppLabel {
                width: parent.width
                topPadding: 4
                text: card.text
                size: 24 * Math.min(Style.textScale, 1.7)
                weight: 800
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            AppLabel {
                width: parent.width
                text: card.detail
                size: Math.min(Style.bodySize, 36)
                horizontalAlignment: Text.AlignHCenter
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }
    }
}
