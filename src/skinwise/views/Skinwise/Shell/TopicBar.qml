pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Topics at the bottom, in portrait, where a thumb reaches them.
Rectangle {
    id: bar

    required property ShellViewModel shell

    implicitHeight: 104
    color: Style.colors.sunk

    Rectangle {
        width: parent.width
        height: 1.5
        color: Style.colors.line
    }

    Row {
        id: tabs

        x: 8
        width: parent.width - 16
        height: parent.height
        Accessible.role: Accessible.PageTabList
        Accessible.name: Words.tabsSpoken

        Repeater {
            model: bar.shell.tabs

            delegate: Item {
                id: slot

                required property string topicId
                required property string tab
                required property string glyph
                required property bool check

                width: tabs.width / 7 + (check ? 6 : -1)
                height: tabs.height

                RailTab {
                    topicId: slot.topicId
                    check: slot.check
                    y: slot.check ? 9 : 0
                    width: parent.width
                    height: parent.height - (slot.check ? 18 : 8)
                    text: slot.tab
                    glyph: slot.glyph
                    bar: true
                    iconOnly: Style.asked >= 1.5
                    current: bar.shell.topic === slot.topicId
                    onClicked: bar.shell.open_topic(slot.topicId)
                }
            }
        }
    }
}
