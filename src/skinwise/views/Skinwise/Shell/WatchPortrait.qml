pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Upright: everything below each other, the player at the thumb.
Item {
    id: page

    required property MechanismViewModel mechanism
    required property ShellViewModel shell

    readonly property bool large: Style.asked >= 1.5
    readonly property real inner: Math.min(width - 2 * Style.margin, 1400)
    readonly property real start: (width - inner) / 2

    ScrollPage {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: player.top
        anchors.bottomMargin: 10
        width: parent.width
        contentHeight: column.implicitHeight + 6

        Column {
            id: column

            x: page.start
            width: page.inner
            spacing: 10

            Item {
                width: parent.width
                height: Math.max(title.height, places.visible ? places.height : 0)

                DisplayLabel {
                    id: title

                    width: parent.width - places.room
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.mechanism.title
                }
                PlacesButton {
                    id: places

                    shell: page.shell
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            Row {
                width: parent.width
                spacing: 12

                EvidenceChip {
                    id: chip

                    mechanism: page.mechanism
                    shell: page.shell
                    width: page.large ? column.width : 300 * Math.min(Style.textScale, 1.25)
                }
                AskButtons {
                    visible: !page.large
                    mechanism: page.mechanism
                    shell: page.shell
                    width: column.width - chip.width - 12
                    height: chip.height
                }
            }

            MechanismStage {
                mechanism: page.mechanism
                width: parent.width
                height: width * 484 / 796
            }

            Caption {
                mechanism: page.mechanism
                brief: page.large
                width: parent.width
                height: Math.max(implicitHeight, page.large ? 0 : 100)
            }

            LegendCard {
                visible: !page.large
                mechanism: page.mechanism
                columns: 2
                width: parent.width
            }

            MythCard {
                width: parent.width
                words: page.mechanism.misconception
            }

            TouchButton {
                visible: page.large
                width: parent.width
                text: Words.whoIsWho
                glyph: "people"
                onClicked: page.shell.open_sheet("who-is-who")
            }

            AskButtons {
                visible: page.large
                mechanism: page.mechanism
                shell: page.shell
                width: parent.width
            }
        }
    }

    Loader {
        id: player

        x: page.start
        width: page.inner
        height: page.large ? 96 : 84
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        sourceComponent: page.large ? compact : full
    }

    Component {
        id: full

        Player {
            mechanism: page.mechanism
            narrow: true
        }
    }
    Component {
        id: compact

        CompactPlayer {
            mechanism: page.mechanism
            shell: page.shell
        }
    }
}
