import QtQuick
import Skinwise.Controls
import Skinwise.Style

// One line about a study: a small sign and its words.
Item {
    id: line

    required property string glyph
    required property string words

    implicitHeight: words === "" ? 0 : Math.max(label.implicitHeight, sign.height)
    visible: words !== ""

    Icon {
        id: sign

        name: line.glyph
        size: 22 * Math.min(1.5, Style.textScale)
        y: (24 * Style.textScale - height) / 2
        color: Style.colors.text2
    }
    AppLabel {
        id: label

        x: sign.width + 8
        width: parent.width - x
        text: line.words
        Accessible.ignored: true
    }
}
