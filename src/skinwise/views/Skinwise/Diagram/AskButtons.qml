import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Words

// What a careful reader asks of a picture: where it comes from, what it leaves out, more words.
RowLayout {
    id: buttons

    required property MechanismViewModel mechanism
    required property ShellViewModel shell

    spacing: 8

    IconButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 90
        glyph: "book"
        text: Words.sources
        spoken: Words.sourcesSpoken.arg(buttons.mechanism.sources.count)
        onClicked: buttons.shell.open_sheet("sources")
    }
    IconButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 90
        glyph: "eye"
        text: Words.leftOut
        spoken: Words.leftOut + ": " + Words.leftOutTitle
        onClicked: buttons.shell.open_sheet("left-out")
    }
    IconButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 90
        glyph: "info"
        text: Words.read
        spoken: Words.readSpoken
        onClicked: buttons.shell.show_reading()
    }
}
