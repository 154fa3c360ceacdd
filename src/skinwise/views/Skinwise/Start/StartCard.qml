pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A path: how many minutes, a rope as long, and its stops. The whole card is the button.
AbstractButton {
    id: card

    required property int minutes
    required property string artwork
    required property list<string> stops
    required property list<string> pictures

    readonly property real letters: Math.min(Style.bodySize * 1.05, 34)

    // In a wide card the stops stand beside the minutes.
    readonly property bool beside: width >= 560 * Style.textScale

    implicitHeight: beside ? Math.max(column.implicitHeight, list.implicitHeight) + 40
        : list.y + list.implicitHeight + 24
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Words.startCardSpoken.arg(minutes).arg(stops.join(", "))
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: 28
        color: card.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: 2
        border.color: Style.colors.lineStrong

        FocusFrame {
            shown: card.visualFocus
            controlRadius: 28
        }
    }

    contentItem: Item {
        Column {
            id: column

            x: 22
            y: 10
            width: card.beside ? 336 : parent.width - 44
            spacing: 7

            Item {
                width: parent.width
                height: Math.max(number.implicitHeight, 64)

                DisplayLabel {
                    id: number

                    text: card.minutes
                    size: 84 * Math.min(Style.textScale, 1.4)
                    color: Style.colors.primary
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                AppLabel {
                    anchors.left: number.right
                    anchors.leftMargin: 14
                    anchors.baseline: number.baseline
                    text: Words.startMinutes
                    size: 26 * Math.min(Style.textScale, 1.5)
                    weight: 800
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 60
                    height: 60
                    radius: 30
                    color: Style.colors.primary

                    Icon {
                        anchors.centerIn: parent
                        name: "play"
                        size: 30
                        color: Style.colors.onPrimary
                    }
                }
            }

            Picture {
                artwork: card.artwork
                width: parent.width
                height: Math.min(44, width * 34 / 336)
                horizontalAlignment: Image.AlignLeft
            }
        }

        Column {
            id: list

            x: card.beside ? 390 : 22
            y: card.beside ? 18 : column.y + column.implicitHeight + 7
            width: parent.width - x - 22
            spacing: 7

            Repeater {
                model: card.stops

                delegate: Item {
                    id: stop

                    required property int index
                    required property string modelData

                    width: list.width
                    height: Math.max(38, label.implicitHeight)

                    Picture {
                        artwork: card.pictures[stop.index]
                        width: 38
                        height: 38
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    AppLabel {
                        id: label

                        x: 52
                        width: parent.width - x
                        text: stop.modelData
                        size: card.letters
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
