import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Portrait and large words: everything scrolls; two columns at most, and Back and Next below.
Item {
    id: screen

    required property OptionsViewModel options
    required property ShellViewModel shell
    required property int columns

    readonly property real inner: Math.min(width - 2 * Style.margin, 1200)
    readonly property real margin: columns === 1 ? 0 : 124 * Style.textScale

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.bottom: pager.top
        anchors.bottomMargin: pager.visible ? 10 : 0
        anchors.horizontalCenter: parent.horizontalCenter
        width: screen.inner + 28
        contentHeight: column.implicitHeight + 30

        Column {
            id: column

            x: 14
            y: 14
            width: screen.inner
            spacing: 14

            OptionsHead {
                width: parent.width
                options: screen.options
            }
            OptionTiles {
                width: parent.width
                options: screen.options
            }
            AppLabel {
                visible: screen.options.chosen === 0
                width: parent.width
                text: Words.optEmpty
                size: Style.buttonSize
                weight: 700
            }

            Rectangle {
                visible: screen.options.chosen > 0
                width: parent.width
                height: inside.implicitHeight + 8
                radius: Style.radiusCard
                color: Style.colors.surface
                border.width: 2
                border.color: Style.colors.ink

                Rectangle {
                    x: 2
                    y: 2
                    width: screen.margin
                    height: parent.height - 4
                    topLeftRadius: parent.radius - 2
                    bottomLeftRadius: parent.radius - 2
                    color: Style.colors.sunk
                }
                Column {
                    id: inside

                    x: 2
                    y: 2
                    width: parent.width - 4

                    OptionNames {
                        width: parent.width
                        margin: screen.margin
                        options: screen.options
                    }
                    OptionsTable {
                        width: parent.width
                        margin: screen.margin
                        options: screen.options
                        shell: screen.shell
                    }
                }
            }
            OptionsKey {
                width: parent.width
            }
        }
    }

    OptionPager {
        id: pager

        visible: screen.options.paged
        anchors.bottom: parent.bottom
        anchors.bottomMargin: visible ? 14 : 0
        x: (screen.width - screen.inner) / 2
        width: screen.inner
        height: visible ? implicitHeight : 0
        options: screen.options
    }
}
