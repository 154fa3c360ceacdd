pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// What the large player has no room for: the story or the age to drag, again, slower, any part.
Sheet {
    id: sheet

    required property MechanismViewModel mechanism

    title: Words.more

    Column {
        id: column

        spacing: 14

        Flow {
            width: parent.width
            spacing: 12

            TouchButton {
                minimumHeight: Style.touchPrimary
                text: Words.again
                glyph: "replay"
                letters: Style.buttonSize
                Accessible.name: Words.againSpoken
                onClicked: sheet.mechanism.again()
            }
            TouchButton {
                minimumHeight: Style.touchPrimary
                text: sheet.mechanism.slower ? Words.normalSpeed : Words.slower
                glyph: "clock"
                letters: Style.buttonSize
                Accessible.name: sheet.mechanism.slower ? Words.normalSpoken : Words.slowerSpoken
                onClicked: sheet.mechanism.toggle_slower()
            }
        }

        Loader {
            width: parent.width
            sourceComponent: sheet.mechanism.axisUnit === "years" ? age : story
        }

        Section {
            width: parent.width
            title: Words.moreParts

            Repeater {
                model: sheet.mechanism.chapters

                delegate: PartButton {
                    required property int index
                    required property string title

                    width: column.width
                    text: title
                    checked: sheet.mechanism.chapter === index
                    onClicked: sheet.mechanism.open_chapter(index)
                }
            }
        }

        Component {
            id: age

            AgeSlider {
                mechanism: sheet.mechanism
            }
        }
        Component {
            id: story

            Scrubber {
                mechanism: sheet.mechanism
            }
        }
    }
}
