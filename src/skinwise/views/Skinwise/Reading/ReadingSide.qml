import QtQuick
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Beside or below a page: what it does not mean, where it comes from, when it was checked.
Column {
    id: side

    required property TopicViewModel topic
    required property ShellViewModel shell

    spacing: Style.gap

    MythCard {
        width: parent.width
        words: side.topic.misconception
    }

    TouchButton {
        width: parent.width
        text: Words.sourcesSpoken.arg(side.topic.sourceCount)
        glyph: "book"
        onClicked: side.shell.open_sheet("sources")
    }

    AppLabel {
        width: parent.width
        text: Words.checkedOn.arg(side.topic.checkedOn)
        size: Style.secondarySize
        color: Style.colors.text2
    }
}
