import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The player for large words: back, play, where we are, next, and the rest under "More".
RowLayout {
    id: player

    required property MechanismViewModel mechanism
    required property ShellViewModel shell
    property bool narrow: width < 760

    spacing: 12

    TouchButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: player.narrow ? 180 : 270
        text: player.narrow ? "" : Words.back
        glyph: "back"
        letters: Style.buttonSize
        Accessible.name: Words.backSpoken
        onClicked: player.mechanism.back()
    }

    TouchButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 320
        look: "primary"
        text: player.mechanism.playing ? Words.pause : Words.play
        glyph: player.mechanism.playing ? "pause" : "play"
        letters: Style.buttonSize
        onClicked: player.mechanism.toggle_play()
    }

    TouchButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 230
        look: "quiet"
        text: player.mechanism.axisUnit === "years" ? player.mechanism.spokenPosition
            : Words.partOf.arg(player.mechanism.chapter + 1).arg(player.mechanism.chapters.count)
        letters: Style.buttonSize
        Accessible.name: text + ". " + Words.more
        onClicked: player.shell.open_sheet("more")
    }

    TouchButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: player.narrow ? 180 : 270
        text: player.narrow ? "" : Words.next
        glyph: "next"
        glyphAfter: true
        letters: Style.buttonSize
        Accessible.name: Words.nextSpoken
        onClicked: player.mechanism.forward()
    }
}
