pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// All four steps, with the one that we are on marked. To look at, not to press.
GridLayout {
    id: scale

    required property string certainty

    columns: width >= 740 * Style.textScale ? 4 : 2
    columnSpacing: 10
    rowSpacing: 10
    uniformCellWidths: true

    Repeater {
        model: [
            { name: "none", word: Words.certaintyNone },
            { name: "early", word: Words.certaintyEarly },
            { name: "some", word: Words.certaintySome },
            { name: "strong", word: Words.certaintyStrong }
        ]

        delegate: Rectangle {
            id: step

            required property var modelData
            readonly property bool here: modelData.name === scale.certainty

            Layout.fillWidth: true
            implicitHeight: Math.max(64, word.implicitHeight + 34 + 36 * Math.min(Style.textScale, 1.5))
            radius: Style.radiusControl
            color: here ? Style.colors.primarySoft : Style.colors.surface
            border.width: here ? 4 : 2
            border.color: here ? Style.colors.primary : Style.colors.line

            StrandsMark {
                y: 12
                width: 84 * Math.min(Style.textScale, 1.5)
                height: width * 36 / 84
                anchors.horizontalCenter: parent.horizontalCenter
                certainty: step.modelData.name
            }
            AppLabel {
                id: word

                anchors.bottom: parent.bottom
                anchors.bottomMargin: 10
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: step.modelData.word
                weight: step.here ? 800 : 600
                color: step.here ? Style.colors.text : Style.colors.text2
            }
        }
    }
}
