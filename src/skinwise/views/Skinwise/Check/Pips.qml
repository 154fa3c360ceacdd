pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style

// How far along: one pip a question, the open one long. The words beside it say the same.
Row {
    id: pips

    required property RecordListModel steps

    spacing: 7
    Accessible.ignored: true

    Repeater {
        model: pips.steps

        delegate: Rectangle {
            required property bool answered
            required property bool current

            width: current ? 44 : 24
            height: 14
            radius: 7
            color: answered || current ? Style.colors.primary : "transparent"
            border.width: 2
            border.color: answered || current ? Style.colors.primary : Style.colors.lineStrong
        }
    }
}
