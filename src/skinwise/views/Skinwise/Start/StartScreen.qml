pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The way in: how much time do you have? Three paths, or look around, or straight to the check.
Rectangle {
    id: screen

    required property PathViewModel path
    // What makes it easy to read, at the top right; the shell's own button.
    property Component tools: null

    readonly property bool stacked: width < 300 * 3 * Math.min(Style.textScale, 1.6)
    readonly property real inner: Math.min(width - 2 * Style.margin * (stacked ? 1 : 2), 1600)
    readonly property real strip: Math.min(200, width * 0.105)

    color: Style.colors.paper

    Picture {
        artwork: "start_skin"
        y: parent.height - screen.strip
        width: parent.width
        height: width * 150 / 1280
    }

    Picture {
        id: brand

        x: (screen.width - screen.inner) / 2
        y: 32
        artwork: "brand_mark"
        width: 46
        height: 46
    }
    DisplayLabel {
        x: brand.x + brand.width + 14
        anchors.verticalCenter: brand.verticalCenter
        text: Words.appName
        size: 26
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.StaticText
    }
    Loader {
        x: (screen.width + screen.inner) / 2 - width
        anchors.verticalCenter: brand.verticalCenter
        sourceComponent: screen.tools
    }

    ScrollPage {
        id: page

        anchors.top: brand.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.strip - 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: screen.inner + 28
        contentHeight: column.height + 22

        Column {
            id: column

            x: 14
            y: 8
            width: screen.inner
            spacing: 14

            DisplayLabel {
                id: title

                width: parent.width
                text: Words.startTitle
                size: Style.questionSize
            }

            GridLayout {
                id: cards

                readonly property real room: page.height - title.height - others.height - 58

                width: parent.width
                columns: screen.stacked ? 1 : 3
                columnSpacing: 16
                rowSpacing: 14
                uniformCellWidths: true

                Repeater {
                    model: screen.path.cards

                    delegate: StartCard {
                        required property string pathId

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.minimumHeight: screen.stacked ? 0 : Math.min(460 * Style.room, cards.room)
                        onClicked: screen.path.choose(pathId)
                    }
                }
            }

            GridLayout {
                id: others

                width: parent.width
                columns: screen.stacked ? 1 : 2
                columnSpacing: 16
                rowSpacing: 12
                uniformCellWidths: true

                TouchButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    minimumHeight: Style.touchPrimary
                    text: Words.startLookAround
                    glyph: "point"
                    letters: Style.buttonSize
                    onClicked: screen.path.look_around()
                }
                TouchButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    minimumHeight: Style.touchPrimary
                    text: Words.startCheck
                    glyph: "check"
                    letters: Style.buttonSize
                    onClicked: screen.path.check_offer()
                }
            }
        }
    }
}
