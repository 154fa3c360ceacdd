pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// How sure we are, why, and where that comes from.
Sheet {
    id: sheet

    required property MechanismViewModel mechanism

    title: Words.howSure

    Column {
        spacing: 16

        CertaintyCard {
            width: parent.width
            certainty: sheet.mechanism.certainty
        }

        Section {
            width: parent.width
            title: Words.certaintyWhy

            RichLabel {
                width: parent.width
                text: sheet.mechanism.howSure
                size: Style.buttonSize
            }
        }

        // With large words the page has no room for a button of its own for this.
        Section {
            width: parent.width
            title: Words.leftOutTitle

            Repeater {
                model: sheet.mechanism.simplifications

                delegate: RichLabel {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    size: Style.buttonSize
                }
            }
        }

        Section {
            width: parent.width
            title: Words.certaintySteps

            CertaintyScale {
                width: parent.width
                certainty: sheet.mechanism.certainty
            }
        }

        Section {
            width: parent.width
            title: Words.sourcesTitle

            SourceList {
                width: parent.width
                sources: sheet.mechanism.sources
            }
        }

        Row {
            spacing: 12

            Icon {
                name: "clock"
                color: Style.colors.text2
                anchors.verticalCenter: parent.verticalCenter
            }
            AppLabel {
                text: Words.checkedOn.arg(sheet.mechanism.checkedOn)
                color: Style.colors.text2
            }
        }
    }
}
