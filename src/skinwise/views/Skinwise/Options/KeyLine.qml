import QtQuick
import Skinwise.Controls
import Skinwise.Style

// A mark and what it means.
Item {
    id: line

    required property string artwork
    required property string words
    property string detail: ""
    property real markWidth: 76

    implicitHeight: Math.max(40, text.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: detail === "" ? words : words + ". " + detail

    Picture {
        artwork: line.artwork
        width: line.markWidth
        height: Math.min(36, width)
        y: 2
    }
    Column {
        id: text

        x: line.markWidth + 14
        width: line.width - x

        AppLabel {
            width: parent.width
            text: line.words
            weight: line.detail === "" ? 500 : 800
            Accessible.ignored: true
        }
        AppLabel {
            visible: line.detail !== ""
            width: parent.width
            text: line.detail
            size: Style.secondarySize
            color: Style.colors.text2
            Accessible.ignored: true
        }
    }
}
