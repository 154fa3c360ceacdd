pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A hundred rings, as many filled as were counted; a dashed box of the same size where nobody did.
Item {
    id: array

    required property int count

    readonly property bool counted: count >= 0

    implicitWidth: 130
    implicitHeight: 130

    Grid {
        visible: array.counted
        anchors.fill: parent
        columns: 10
        spacing: 2

        Repeater {
            model: array.counted ? 100 : 0

            delegate: Rectangle {
                required property int index

                width: 11
                height: 11
                radius: 5.5
                color: index < array.count ? Style.colors.good : "transparent"
                border.width: 1.5
                border.color: index < array.count ? Style.colors.good : Style.colors.lineStrong
            }
        }
    }

    Picture {
        visible: !array.counted
        anchors.fill: parent
        artwork: "option_no_share"
    }
    AppLabel {
        visible: !array.counted
        anchors.fill: parent
        anchors.margins: 8
        text: Words.optNoShare
        size: Math.min(Style.secondarySize, 20)
        weight: 700
        color: Style.colors.text2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
