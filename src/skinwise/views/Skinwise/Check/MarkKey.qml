pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// What the three marks say.
Column {
    id: key

    required property RecordListModel piles

    spacing: 6

    Rectangle {
        width: parent.width
        height: 1.5
        color: Style.colors.line
    }

    Repeater {
        model: key.piles

        delegate: Row {
            id: line

            required property string pile
            required property string name

            spacing: 12

            Mark {
                pile: line.pile
                width: 26
                height: 26
                anchors.verticalCenter: parent.verticalCenter
            }
            AppLabel {
                width: key.width - 38
                text: line.name
                size: Style.secondarySize
                color: Style.colors.text2
            }
        }
    }
}
