import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Words

// One tap from anywhere: who made this, who paid, how old it is.
TouchButton {
    required property ShellViewModel shell

    implicitWidth: 56
    implicitHeight: 56
    glyph: "info"
    Accessible.name: Words.trustOpen
    onClicked: shell.open_sheet("trust")
}
