pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Sources, one a card: what it is, who and when, how many people, when it was checked.
Column {
    id: list

    required property RecordListModel sources

    spacing: 10

    Repeater {
        model: list.sources

        delegate: Card {
            id: source

            required property string title
            required property string detail
            required property string people
            required property string checked
            required property bool summary

            width: list.width
            implicitHeight: lines.implicitHeight + 26

            Column {
                id: lines

                x: 18
                y: 12
                width: parent.width - 36
                spacing: 3

                AppLabel {
                    width: parent.width
                    text: source.title
                    size: 21 * Style.textScale
                    weight: 700
                }
                AppLabel {
                    width: parent.width
                    text: source.detail
                }
                AppLabel {
                    width: parent.width
                    text: source.people === "" ? source.checked : source.people + " · " + source.checked
                    size: Style.secondarySize
                    color: Style.colors.text2
                }
                AppLabel {
                    visible: source.summary
                    width: parent.width
                    text: Words.sourceSummary
                    size: Style.secondarySize
                    weight: 700
                    color: Style.colors.ask
                }
            }
        }
    }
}
