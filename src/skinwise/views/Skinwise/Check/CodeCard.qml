import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The questions as a code for the phone. Black on white in every theme, or no phone reads it.
Card {
    id: card

    required property HandoutViewModel handout

    property real most: 372
    readonly property real side: Math.max(300, Math.min(width - 16, most))
    readonly property real words: title.height + note.height + 44

    visible: handout.codeText !== ""
    implicitHeight: column.implicitHeight + 24

    Column {
        id: column

        x: 8
        y: 12
        width: parent.width - 16
        spacing: 8

        DisplayLabel {
            id: title

            x: 10
            width: parent.width - 20
            text: Words.codeTitle
            size: 24 * Math.min(Style.textScale, 1.5)
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: card.side
            height: card.side
            radius: 10
            color: "white"

            Image {
                anchors.fill: parent
                anchors.margins: 6
                source: "image://code/" + encodeURIComponent(card.handout.codeText)
                sourceSize.width: Math.floor(card.side - 12)
                cache: false
                smooth: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: Words.codeSpoken.arg(card.handout.codeText)
            }
        }

        AppLabel {
            id: note

            x: 10
            width: parent.width - 20
            text: Words.codeNote
            size: Style.secondarySize
        }
    }
}
