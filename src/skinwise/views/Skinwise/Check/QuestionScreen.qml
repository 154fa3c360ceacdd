pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Sheets
import Skinwise.Style
import Skinwise.Words

// One question of the checklist, its answers, and the list that grows beside it.
Item {
    id: screen

    required property CheckViewModel check
    required property bool portrait

    readonly property bool wide: !portrait && Style.asked < 1.5 && width >= 1000
    readonly property int number: check.number
    // Five answers fit the page as four do when all of it stands a little closer.
    readonly property bool close: check.answers.count > 4 && height < 900
    // On a large screen everything grows a little with it.
    readonly property real grow: Math.max(1, Math.min(1.3, width / 1148, height / 800))
    readonly property real inner: Math.min(width, 1640)
    readonly property real start: (width - inner) / 2 + Style.margin

    onNumberChanged: page.contentY = 0

    ScrollPage {
        id: page

        x: screen.start - 14
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.bottomMargin: 14
        width: (screen.wide ? side.x - Style.gutter : screen.width - screen.start) + 14 - x
        contentHeight: column.implicitHeight + 24

        Column {
            id: column

            x: 14
            y: screen.close ? 8 : 12
            width: page.width - 28
            spacing: screen.close ? 6 : 9 * screen.grow

            QuestionHead {
                width: parent.width
                check: screen.check
                onSourcesWanted: sources.open()
            }

            DisplayLabel {
                id: asked

                width: parent.width
                text: screen.check.title
                size: Style.questionSize * (screen.close ? 0.84 : screen.grow)
                onTextChanged: Accessible.announce(asked.text)
            }

            RichLabel {
                width: parent.width
                text: "<b>" + Words.checkWhy + "</b> " + screen.check.why
                size: (screen.close ? 20 : 22 * screen.grow) * Math.min(Style.textScale, 1.6)
                bottomPadding: screen.close ? 4 : 8
            }

            Column {
                width: parent.width
                spacing: screen.close ? 9 : 11
                Accessible.role: Accessible.Grouping
                Accessible.name: screen.check.title

                Repeater {
                    model: screen.check.answers

                    delegate: ChoiceButton {
                        required property string answerId
                        required detail
                        required property string words
                        required property bool chosen

                        width: column.width
                        air: screen.close ? 12 : 20 * screen.grow * screen.grow
                        letters: Math.max((screen.close ? 23 : 25 * screen.grow) * Math.min(Style.textScale, 1.5), Style.bodySize)
                        text: words
                        checked: chosen
                        onClicked: screen.check.answer(answerId)
                    }
                }
            }

            Loader {
                active: !screen.wide
                visible: active
                width: parent.width

                sourceComponent: ListCard {
                    check: screen.check
                }
            }
        }
    }

    QuestionBar {
        id: bar

        x: screen.start
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: page.width - 28
        check: screen.check
    }

    Loader {
        id: side

        active: screen.wide
        anchors.right: parent.right
        anchors.rightMargin: screen.start
        y: 20
        width: screen.wide ? Math.min(420, 340 * Style.textScale + (screen.width - 1148) * 0.15) : 0
        height: parent.height - 40

        sourceComponent: ListCard {
            check: screen.check
        }
    }

    SourcesSheet {
        id: sources

        sources: screen.check.sources
    }
}
