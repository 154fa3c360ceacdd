pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// A topic to read: its question, its pages one at a time, and what it does not mean.
Item {
    id: screen

    required property TopicViewModel topic
    required property ShellViewModel shell
    required property bool portrait

    readonly property bool wide: !portrait && Style.asked < 1.5 && width >= 1000
    readonly property real inner: Math.min(width - 2 * Style.margin, 1400)
    readonly property real start: (width - inner) / 2

    DisplayLabel {
        id: question

        x: screen.start
        y: 14
        width: screen.inner - (watch.visible ? watch.width + 16 : 0)
        text: screen.topic.question
        verticalAlignment: Text.AlignVCenter
    }

    TouchButton {
        id: watch

        visible: screen.topic.hasMechanism
        anchors.right: parent.right
        anchors.rightMargin: screen.start
        y: 14
        text: Words.watch
        glyph: "play"
        Accessible.name: Words.watchSpoken
        onClicked: screen.shell.show_picture()
    }

    Row {
        id: tabs

        x: screen.start
        anchors.top: watch.visible && watch.height > question.height ? watch.bottom : question.bottom
        anchors.topMargin: 12
        width: page.width - 20
        height: visible ? implicitHeight : 0
        visible: screen.topic.pages.count > 1
        spacing: 8
        Accessible.role: Accessible.PageTabList
        Accessible.name: Words.pagesSpoken

        Repeater {
            model: screen.topic.pages

            delegate: PageTab {
                width: (tabs.width - 8 * (screen.topic.pages.count - 1)) / screen.topic.pages.count
                onClicked: screen.topic.turn_to(number - 1)
            }
        }
    }

    ScrollPage {
        id: page

        x: screen.start
        anchors.top: tabs.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: screen.inner - (screen.wide ? 300 * Style.room + 24 : 0)
        contentHeight: blocks.implicitHeight + 32

        Connections {
            target: screen.topic
            function onTurned() {
                page.contentY = 0;
            }
        }

        Column {
            id: blocks

            width: page.width - 20
            spacing: 10

            Repeater {
                model: screen.topic.blocks

                delegate: ReadingBlock {
                    shell: screen.shell
                    width: blocks.width
                }
            }

            TouchButton {
                visible: screen.topic.nextTitle !== ""
                width: parent.width
                look: "primary"
                text: Words.nextPage.arg(screen.topic.nextTitle)
                glyph: "next"
                glyphAfter: true
                onClicked: screen.topic.turn_to(screen.topic.page + 1)
            }

            ReadingSide {
                visible: !screen.wide
                topic: screen.topic
                shell: screen.shell
                width: parent.width
            }
        }
    }

    ReadingSide {
        visible: screen.wide
        topic: screen.topic
        shell: screen.shell
        anchors.right: parent.right
        anchors.rightMargin: screen.start
        anchors.top: tabs.top
        width: 300 * Style.room
    }
}
