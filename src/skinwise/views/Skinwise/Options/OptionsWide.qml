import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Landscape: tiles and names stay, the rows scroll under them.
Item {
    id: screen

    required property OptionsViewModel options
    required property ShellViewModel shell

    readonly property real inner: Math.min(width - 2 * Style.margin, 1700)
    readonly property real start: (width - inner) / 2
    readonly property real margin: 132 * Style.textScale

    OptionsHead {
        id: head

        x: screen.start
        y: 14
        width: screen.inner
        options: screen.options
    }
    OptionTiles {
        id: tiles

        x: screen.start
        anchors.top: head.bottom
        anchors.topMargin: 12
        width: screen.inner
        options: screen.options
    }

    Rectangle {
        id: frame

        x: screen.start
        anchors.top: tiles.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 18
        width: screen.inner
        radius: Style.radiusCard
        color: Style.colors.surface
        border.width: 2
        border.color: Style.colors.ink

        Rectangle {
            visible: screen.options.chosen > 0
            x: 2
            y: 2
            width: screen.margin
            height: parent.height - 4
            topLeftRadius: parent.radius - 2
            bottomLeftRadius: parent.radius - 2
            color: Style.colors.sunk
        }
        OptionNames {
            id: names

            visible: screen.options.chosen > 0
            x: 2
            y: 2
            width: parent.width - 16
            margin: screen.margin
            options: screen.options
        }

        ScrollPage {
            id: page

            x: 2
            anchors.top: screen.options.chosen > 0 ? names.bottom : parent.top
            anchors.topMargin: screen.options.chosen > 0 ? 0 : 20
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            width: parent.width - 4
            contentHeight: column.implicitHeight

            Column {
                id: column

                width: page.width - 12

                OptionsTable {
                    visible: screen.options.chosen > 0
                    width: parent.width
                    margin: screen.margin
                    options: screen.options
                    shell: screen.shell
                }
                AppLabel {
                    visible: screen.options.chosen === 0
                    x: 24
                    width: parent.width - 48
                    bottomPadding: 18
                    text: Words.optEmpty
                    size: Style.buttonSize
                    weight: 700
                }
                Rectangle {
                    visible: screen.options.chosen > 0
                    width: parent.width
                    height: 1.5
                    color: Style.colors.line
                }
                Rectangle {
                    width: parent.width
                    height: key.implicitHeight + 36
                    color: Style.colors.surface

                    OptionsKey {
                        id: key

                        x: 24
                        y: 18
                        width: parent.width - 48
                    }
                }
            }
        }
    }
}
