pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// A topic to read: its question, its page, and beside it what it does not mean.
Item {
    id: screen

    required property TopicViewModel topic
    required property ShellViewModel shell
    required property bool portrait

    readonly property bool wide: !portrait && Style.textScale < 1.5 && width >= 1000
    readonly property real side: wide ? 300 : 0

    Row {
        id: heading

        x: Style.margin
        y: 14
        width: parent.width - 2 * Style.margin
        spacing: 16

        DisplayLabel {
            width: parent.width - (watch.visible ? watch.width + 16 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: screen.topic.question
        }

        TouchButton {
            id: watch

            visible: screen.topic.hasMechanism
            text: Words.watch
            glyph: "play"
            Accessible.name: Words.watchSpoken
            onClicked: screen.shell.show_picture()
        }
    }

    ScrollPage {
        id: page

        x: Style.margin
        anchors.top: heading.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width - 2 * Style.margin - (screen.wide ? screen.side + 24 : 0)
        contentHeight: blocks.implicitHeight + 40
        rightMargin: 20

        Column {
            id: blocks

            width: Math.min(page.width - 24, 62 * 12 * Style.textScale)
            spacing: 10

            Repeater {
                model: screen.topic.blocks

                delegate: ReadingBlock {
                    width: blocks.width
                }
            }

            MythCard {
                visible: !screen.wide
                width: parent.width
                words: screen.topic.misconception
            }

            TouchButton {
                visible: !screen.wide
                text: Words.sources
                glyph: "book"
                Accessible.name: Words.sourcesSpoken.arg(screen.topic.sources.count)
                onClicked: screen.shell.open_sheet("sources")
            }

            AppLabel {
                text: Words.checkedOn.arg(screen.topic.checkedOn)
                size: Style.secondarySize
                color: Style.colors.text2
            }
        }
    }

    Column {
        visible: screen.wide
        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        anchors.top: page.top
        width: screen.side
        spacing: Style.gap

        MythCard {
            width: parent.width
            words: screen.topic.misconception
        }

        TouchButton {
            width: parent.width
            text: Words.sourcesSpoken.arg(screen.topic.sources.count)
            glyph: "book"
            onClicked: screen.shell.open_sheet("sources")
        }
    }
}
