pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The questions to take along, each with a box to leave it out.
Card {
    id: card

    required property CheckViewModel check

    implicitHeight: list.y + list.contentHeight + 10

    DisplayLabel {
        id: title

        x: 22
        y: 12
        width: parent.width - 44
        text: Words.sheetTitle
        size: Style.panelTitleSize
    }

    ScrollPage {
        id: list

        x: 10
        anchors.top: title.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: parent.width - 14
        contentHeight: rows.implicitHeight

        Column {
            id: rows

            width: list.width - 6 - (list.interactive ? 8 : 0)

            AppLabel {
                visible: card.check.sheet.count === 0
                x: 12
                width: parent.width - 24
                topPadding: 10
                bottomPadding: 14
                text: Words.sheetNone
                size: Style.buttonSize
            }

            Repeater {
                model: card.check.sheet

                delegate: TakeRow {
                    required property string questionId
                    required property string ask
                    required property bool wanted

                    width: rows.width
                    text: ask
                    checked: wanted
                    onClicked: card.check.take_along(questionId, !wanted)
                }
            }
        }
    }
}
