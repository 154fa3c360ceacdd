pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The start of the checklist: what were you offered?
Item {
    id: screen

    required property CheckViewModel check

    readonly property real inner: Math.min(width - 2 * Style.margin, 1320)
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(inner / (260 * Style.textScale))))
    readonly property int rows: Math.ceil(6 / columns)

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.bottom: start.top
        anchors.bottomMargin: 14
        anchors.horizontalCenter: parent.horizontalCenter
        width: screen.inner + 28
        contentHeight: column.implicitHeight + 28

        Column {
            id: column

            x: 14
            y: 18
            width: screen.inner
            spacing: 8

            DisplayLabel {
                width: parent.width
                text: Words.checkOfferTitle
                size: Style.questionSize
            }
            AppLabel {
                width: parent.width
                text: Words.checkOfferWhy
                size: 24 * Math.min(Style.textScale, 1.6)
                color: Style.colors.text2
                bottomPadding: 8
            }

            GridLayout {
                id: grid

                width: parent.width
                columns: screen.columns
                columnSpacing: 16
                rowSpacing: 16
                uniformCellWidths: true

                Repeater {
                    model: screen.check.offers

                    delegate: OfferCard {
                        required property string offerId
                        required property string name
                        required property bool chosen

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: (page.height - grid.y - 20) / screen.rows - 16
                        text: name
                        checked: chosen
                        onClicked: screen.check.choose_offer(offerId)
                    }
                }

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    implicitHeight: promise.implicitHeight + 20

                    Column {
                        id: promise

                        anchors.centerIn: parent
                        width: Math.min(parent.width - 40, 190 * Style.textScale)
                        spacing: 10

                        Icon {
                            name: "lock"
                            size: 40
                            color: Style.colors.primary
                            anchors.horizontalCenter: parent.horizontalCenter
                        }
                        AppLabel {
                            width: parent.width
                            text: Words.checkListNote
                            horizontalAlignment: Text.AlignHCenter
                            color: Style.colors.text2
                        }
                    }
                }
            }
        }
    }

    TouchButton {
        id: start

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        x: (screen.width + screen.inner) / 2 - width
        width: Math.max(190, implicitWidth)
        minimumHeight: Style.touchPrimary
        text: screen.check.offerChosen ? Words.checkStart : Words.checkSkip
        look: screen.check.offerChosen ? "primary" : "plain"
        glyph: "next"
        glyphAfter: true
        letters: Style.buttonSize
        onClicked: screen.check.next()
    }
}
