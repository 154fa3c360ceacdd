import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Back, and on. "Skip" says that no answer is fine.
Item {
    id: bar

    required property CheckViewModel check

    implicitHeight: Math.max(back.height, on.height)

    TouchButton {
        id: back

        minimumHeight: Style.touchPrimary
        width: Math.max(150, implicitWidth)
        text: Words.back
        glyph: "back"
        letters: Style.buttonSize
        onClicked: bar.check.back()
    }

    TouchButton {
        id: on

        anchors.right: parent.right
        minimumHeight: Style.touchPrimary
        width: Math.max(190, implicitWidth)
        text: bar.check.answered ? Words.next : Words.checkSkip
        look: bar.check.answered ? "primary" : "plain"
        glyph: "next"
        glyphAfter: true
        letters: Style.buttonSize
        onClicked: bar.check.next()
    }
}
