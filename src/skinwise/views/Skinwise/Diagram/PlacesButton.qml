import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Words

// The way to a topic's other pictures and to what there is to try, where it has any.
TouchButton {
    required property ShellViewModel shell

    // What the words beside it leave free.
    readonly property real room: visible ? width + 12 : 0

    visible: shell.places.count > 2
    text: Words.more
    glyph: "plus"
    Accessible.name: text + ": " + Words.placesTitle
    onClicked: shell.open_sheet("places")
}
