import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Back to the answers, or done: then everything is forgotten.
Row {
    id: ends

    required property CheckViewModel check
    required property ShellViewModel shell

    spacing: 10

    TouchButton {
        width: (ends.width - ends.spacing) / 2
        minimumHeight: Style.touchPrimary
        text: Words.change
        glyph: "back"
        letters: Style.buttonSize
        onClicked: ends.check.change()
    }
    TouchButton {
        width: (ends.width - ends.spacing) / 2
        minimumHeight: Style.touchPrimary
        text: Words.finish
        glyph: "tick"
        letters: Style.buttonSize
        Accessible.name: Words.finishSpoken
        onClicked: ends.shell.end_visit()
    }
}
