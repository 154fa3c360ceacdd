import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The end of a path: say it back in your own words. No score, nothing to type.
Item {
    id: screen

    required property PathViewModel path

    readonly property real inner: Math.min(width - 2 * Style.margin, 900 * Style.room)

    ScrollPage {
        id: page

        anchors.fill: parent
        contentHeight: column.height + 48

        Column {
            id: column

            x: (page.width - width) / 2
            y: Math.max(24, (page.height - height) / 2)
            width: screen.inner
            spacing: 22

            Row {
                id: heading

                width: parent.width
                spacing: 18

                Icon {
                    id: sign

                    name: "speak"
                    size: 56
                    color: Style.colors.primary
                    anchors.verticalCenter: parent.verticalCenter
                }
                DisplayLabel {
                    width: parent.width - sign.width - heading.spacing
                    text: Words.pathSayBack
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            Rectangle {
                width: parent.width
                height: question.implicitHeight + 64
                radius: Style.radiusSheet
                color: Style.colors.primarySoft
                border.width: 4
                border.color: Style.colors.primary

                RichLabel {
                    id: question

                    x: 34
                    y: 32
                    width: parent.width - 68
                    text: screen.path.sayBack
                    size: Style.panelTitleSize
                    weight: 600
                }
            }

            AppLabel {
                width: parent.width
                text: Words.pathNoScore
                size: Style.buttonSize
                color: Style.colors.text2
            }

            Flow {
                width: parent.width
                spacing: 12

                TouchButton {
                    width: Math.min(implicitWidth + 24, parent.width)
                    minimumHeight: Style.touchPrimary
                    look: "primary"
                    text: Words.pathTakeHome
                    glyph: "print"
                    letters: Style.buttonSize
                    onClicked: screen.path.called()
                }
                TouchButton {
                    width: Math.min(implicitWidth + 24, parent.width)
                    minimumHeight: Style.touchPrimary
                    text: Words.pathLookAround
                    glyph: "point"
                    letters: Style.buttonSize
                    onClicked: screen.path.look_around()
                }
                TouchButton {
                    width: Math.min(implicitWidth + 24, parent.width)
                    minimumHeight: Style.touchPrimary
                    look: "quiet"
                    text: Words.back
                    glyph: "back"
                    letters: Style.buttonSize
                    Accessible.name: Words.pathBack
                    onClicked: screen.path.back()
                }
            }
        }
    }
}
