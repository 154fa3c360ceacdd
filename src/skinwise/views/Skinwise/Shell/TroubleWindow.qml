import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style

// All that is left to show when the words or the list of topics are not whole.
ApplicationWindow {
    id: window

    required property string headline
    required property string words

    title: "Skinwise"
    color: Style.colors.paper

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 720)
        spacing: 18

        Mark {
            pile: "find-out-more"
            width: 64
            height: 64
            anchors.horizontalCenter: parent.horizontalCenter
        }
        DisplayLabel {
            width: parent.width
            text: window.headline
            horizontalAlignment: Text.AlignHCenter
        }
        AppLabel {
            width: parent.width
            text: window.words
            size: Style.captionSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
