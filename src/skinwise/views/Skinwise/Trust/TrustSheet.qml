pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Sheets
import Skinwise.Style
import Skinwise.Words

// Can you trust this app? Who wrote it, who paid, what the clinic sells, how old it is.
Sheet {
    id: sheet

    required property TrustViewModel trust

    title: trust.title
    onAboutToShow: trust.refresh()

    Column {
        id: column

        spacing: 14

        GridLayout {
            id: fields

            width: parent.width
            columns: width >= 700 * Style.textScale ? 2 : 1
            columnSpacing: 14
            rowSpacing: 12
            uniformCellWidths: true

            Repeater {
                model: sheet.trust.cells

                delegate: TrustField {
                    required property int index

                    // An odd one at the end takes the whole row.
                    Layout.columnSpan: index % 2 === 0 && index === sheet.trust.cells.count - 1
                        ? fields.columns : 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }

        Rectangle {
            width: parent.width
            height: doubts.implicitHeight + 32
            radius: Style.radiusCard
            color: Style.colors.askSoft
            border.width: 2
            border.color: Style.colors.ask

            Picture {
                x: 20
                artwork: "strands_none"
                width: 76
                height: 33
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                id: doubts

                x: 112
                y: 16
                width: parent.width - x - 20
                spacing: 3

                AppLabel {
                    width: parent.width
                    text: sheet.trust.uncheckedHeading
                    weight: 800
                    color: Style.colors.ask
                    Accessible.role: Accessible.Heading
                }
                AppLabel {
                    width: parent.width
                    text: sheet.trust.unchecked
                    size: Style.secondarySize
                }
            }
        }

        TouchButton {
            width: parent.width
            text: sheet.trust.sources.count > 0 ? Words.trustHideSources
                : Words.trustAllSources.arg(sheet.trust.sourceCount)
            glyph: "book"
            onClicked: sheet.trust.ask_sources()
        }
        SourceList {
            visible: sheet.trust.sources.count > 0
            width: parent.width
            sources: sheet.trust.sources
        }
    }
}
