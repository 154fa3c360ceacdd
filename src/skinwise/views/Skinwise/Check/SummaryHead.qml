pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// What to do first, what it is about, and how many answers lie in each pile.
Column {
    id: head

    required property CheckViewModel check

    spacing: 4

    DisplayLabel {
        width: parent.width
        text: head.check.headline
        size: 40 * Math.min(Style.textScale, 1.4)
        Component.onCompleted: Accessible.announce(text)
    }
    AppLabel {
        visible: head.check.offerName !== ""
        width: parent.width
        text: Words.sheetOffered.arg(head.check.offerName)
        color: Style.colors.text2
        bottomPadding: 8
    }

    GridLayout {
        id: grid

        width: parent.width
        columns: width >= 500 * Math.min(Style.textScale, 1.6) ? 3 : 1
        columnSpacing: 14
        rowSpacing: 10

        Repeater {
            model: head.check.piles

            delegate: PileCard {
                flat: grid.columns === 1
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
