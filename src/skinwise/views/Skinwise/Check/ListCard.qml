pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// "Your list so far": what was answered, with its mark. A line leads back to its question.
Card {
    id: card

    required property CheckViewModel check

    implicitHeight: list.y + list.contentHeight + key.height + 34

    Column {
        id: head

        x: 20
        y: 16
        width: parent.width - 40
        spacing: 2

        DisplayLabel {
            width: parent.width
            text: Words.checkListTitle
            size: 25 * Math.min(Style.textScale, 1.5)
        }
        AppLabel {
            width: parent.width
            text: Words.checkListNote
            size: Style.secondarySize
            color: Style.colors.text2
        }
    }

    ScrollPage {
        id: list

        x: 8
        anchors.top: head.bottom
        anchors.topMargin: 6
        anchors.bottom: key.top
        anchors.bottomMargin: 8
        width: parent.width - 14
        contentHeight: rows.implicitHeight

        Column {
            id: rows

            width: list.width - (list.interactive ? 12 : 0)

            AppLabel {
                visible: card.check.notes.count === 0
                x: 12
                width: parent.width - 24
                topPadding: 14
                bottomPadding: 14
                text: Words.checkListEmpty
                color: Style.colors.text2
            }

            Repeater {
                model: card.check.notes

                delegate: ListRow {
                    required property int step
                    required property string words

                    width: rows.width
                    text: words
                    onClicked: card.check.open_question(step)
                }
            }
        }
    }

    MarkKey {
        id: key

        x: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        width: parent.width - 40
        piles: card.check.piles
    }
}
