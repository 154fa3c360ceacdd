import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style

// A topic's tab, in the rail or in the bar. The check is outlined: it is the action.
AbstractButton {
    id: tab

    required property string topicId
    required property string glyph
    required property bool check
    required property bool current
    property bool bar: false
    property bool iconOnly: false

    readonly property color tint: check && current ? Style.colors.onPrimary
        : check || current ? Style.colors.primary : Style.colors.text2

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.rightMargin: tab.check && !tab.bar ? 8 : 0
            visible: tab.current || tab.check || tab.down
            topLeftRadius: tab.bar && !tab.check ? 0 : 16
            topRightRadius: tab.check ? 16 : 0
            bottomLeftRadius: 16
            bottomRightRadius: tab.check || tab.bar ? 16 : 0
            color: tab.check && tab.current ? Style.colors.primary
                : tab.check ? (tab.down ? Style.colors.primarySoft : "transparent")
                : tab.current ? Style.colors.paper : Style.colors.primarySoft
            border.width: tab.check ? 2 : 1.5
            border.color: tab.check ? Style.colors.primary : Style.colors.line
        }

        // The page's edge: the current tab joins it.
        Rectangle {
            visible: tab.current && !tab.check && !tab.bar
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.topMargin: 1.5
            anchors.bottomMargin: 1.5
            width: 3
            color: Style.colors.paper
        }

        Rectangle {
            visible: tab.current && !tab.check
            x: tab.bar ? 12 : -8
            y: tab.bar ? 0 : 10
            width: tab.bar ? parent.width - 24 : 7
            height: tab.bar ? 7 : parent.height - 20
            radius: 3.5
            color: Style.colors.primary
        }

        FocusFrame {
            shown: tab.visualFocus
            gap: -6
        }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: tab.bar ? 0 : -3
            anchors.verticalCenterOffset: tab.down ? 1 : 0
            width: parent.width
            spacing: 3

            Icon {
                name: tab.glyph
                size: tab.iconOnly ? 48 : 30
                color: tab.tint
                anchors.horizontalCenter: parent.horizontalCenter
            }

            AppLabel {
                visible: !tab.iconOnly
                width: parent.width - 12
                anchors.horizontalCenter: parent.horizontalCenter
                text: tab.text
                size: Math.min(Style.secondarySize, tab.bar ? 20 : 24)
                weight: tab.current || tab.check ? 800 : 600
                color: tab.tint
                lineHeight: 0.92
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
