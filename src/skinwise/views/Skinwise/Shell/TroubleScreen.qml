import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// What a visitor sees where content is not whole: plain words, and the way on.
Item {
    id: screen

    required property string topic

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 640)
        spacing: 16

        Mark {
            pile: "find-out-more"
            width: 64
            height: 64
            anchors.horizontalCenter: parent.horizontalCenter
        }
        DisplayLabel {
            width: parent.width
            text: Words.troubleTitle
            horizontalAlignment: Text.AlignHCenter
        }
        AppLabel {
            width: parent.width
            text: Words.troubleWords.arg(screen.topic)
            size: Style.captionSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
