pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// "Who is who" beside the stage.
Card {
    id: card

    required property MechanismViewModel mechanism
    property int columns: 1

    implicitHeight: grid.implicitHeight + scroll.y + 8
    Accessible.role: Accessible.List
    Accessible.name: Words.whoIsWho

    AppLabel {
        id: heading

        visible: card.columns === 1
        height: visible ? implicitHeight : 0
        x: 16
        y: 8
        text: Words.whoIsWho
        weight: 800
        Accessible.role: Accessible.Heading
    }

    ScrollPage {
        id: scroll

        x: 16
        y: card.columns === 1 ? heading.y + heading.height + 1 : 8
        width: parent.width - 20
        height: parent.height - y - 4
        contentHeight: grid.implicitHeight

        Grid {
            id: grid

            width: scroll.width - 12
            columns: card.columns
            columnSpacing: 12

            Repeater {
                model: card.mechanism.legend

                delegate: LegendRow {
                    width: (grid.width - (card.columns - 1) * 12) / card.columns
                    brief: card.columns === 1 && Style.asked > 1.1
                }
            }
        }
    }
}
