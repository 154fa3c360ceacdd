pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Who is who, large.
Sheet {
    id: sheet

    required property RecordListModel legend

    title: Words.whoIsWho

    Flow {
        id: flow

        spacing: 12

        Repeater {
            model: sheet.legend

            delegate: Card {
                id: entry

                required property string name
                required property string shape
                required property string artwork

                width: flow.width >= 640 * Style.textScale ? (flow.width - 12) / 2 : flow.width
                implicitHeight: Math.max(92, lines.implicitHeight + 24)

                Picture {
                    x: 16
                    artwork: entry.artwork
                    width: 64
                    height: 64
                    anchors.verticalCenter: parent.verticalCenter
                }
                Column {
                    id: lines

                    x: 96
                    width: parent.width - x - 14
                    anchors.verticalCenter: parent.verticalCenter

                    AppLabel {
                        width: parent.width
                        text: entry.name
                        size: Style.buttonSize
                        weight: 800
                    }
                    AppLabel {
                        width: parent.width
                        text: entry.shape
                        color: Style.colors.text2
                    }
                }
            }
        }
    }
}
