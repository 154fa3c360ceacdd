pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Trust
import Skinwise.Words

// Topics at the left, in landscape. At the largest text its words become large icons.
Rectangle {
    id: rail

    required property ShellViewModel shell

    readonly property bool iconOnly: Style.asked >= 1.75
    readonly property real tabHeight: (height - tabs.y - utilities.height - 20) / 7

    implicitWidth: iconOnly ? 104 : 132 + (Math.min(Style.textScale, 1.5) - 1) * 56
    color: Style.colors.sunk

    Rectangle {
        anchors.right: parent.right
        width: 1.5
        height: parent.height
        color: Style.colors.line
    }

    Brand {
        id: brand

        visible: Style.asked < 1.4
        y: 14
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Column {
        id: tabs

        x: 8
        y: brand.visible ? 80 : 12
        width: rail.width - 8
        Accessible.role: Accessible.PageTabList
        Accessible.name: Words.tabsSpoken

        Repeater {
            model: rail.shell.tabs

            delegate: RailTab {
                required property string tab

                width: tabs.width
                height: rail.tabHeight
                text: tab

                current: rail.shell.topic === topicId
                iconOnly: rail.iconOnly
                onClicked: rail.shell.open_topic(topicId)
            }
        }
    }

    Grid {
        id: utilities

        x: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: rail.width - 16
        columns: rail.iconOnly ? 1 : 2
        spacing: 6

        TextSizeButton {
            shell: rail.shell
            width: (utilities.width - (utilities.columns - 1) * 6) / utilities.columns
            height: rail.iconOnly ? 64 : 56
        }
        TrustButton {
            shell: rail.shell
            width: (utilities.width - (utilities.columns - 1) * 6) / utilities.columns
            height: 56
        }
    }
}
