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

    implicitHeight: grid.implicitHeight + heading.implicitHeight + 26
    Accessible.role: Accessible.List
    Accessible.name: Words.whoIsWho

    AppLabel {
        id: heading

        visible: card.columns === 1
        height: visible ? implicitHeight : 0
        x: 16
        y: 10
        text: Words.whoIsWho
        weight: 800
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        x: 16
        y: card.columns === 1 ? heading.y + heading.height + 4 : 10
        width: parent.width - 28
        columns: card.columns
        rowSpacing: 2
        columnSpacing: 12

        Repeater {
            model: card.mechanism.legend

            delegate: LegendRow {
                width: (grid.width - (card.columns - 1) * 12) / card.columns
            }
        }
    }
}
