import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Where we are, and where the question comes from.
Flow {
    id: head

    required property CheckViewModel check

    signal sourcesWanted

    spacing: 12

    Row {
        id: place

        height: sources.height
        spacing: 16

        AppLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: Words.checkQuestionOf.arg(head.check.number).arg(head.check.count)
            weight: 700
            color: Style.colors.text2
        }
        Pips {
            anchors.verticalCenter: parent.verticalCenter
            steps: head.check.steps
        }
    }

    Item {
        width: Math.max(0, head.width - place.width - sources.width - 2 * head.spacing)
        height: 1
    }

    TouchButton {
        id: sources

        visible: head.check.sources.count > 0
        minimumHeight: Style.touch
        text: Words.sources
        glyph: "book"
        letters: Style.secondarySize
        Accessible.name: Words.checkSources
        onClicked: head.sourcesWanted()
    }
}
