import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// On a path: which step this is, on to the next, or straight to the page to take home.
Rectangle {
    id: bar

    required property PathViewModel path

    readonly property bool stacked: words.x + words.wanted + buttons.both + leave.width + 2 * Style.margin > width
    readonly property bool tight: buttons.both > width - 2 * Style.margin

    implicitHeight: stacked ? 12 + Math.max(56, words.height) + 6 + buttons.height + 8
        : Math.max(72, words.height + 12, buttons.height + 14)
    color: Style.colors.primarySoft
    Accessible.role: Accessible.ToolBar
    Accessible.name: path.where

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Style.colors.primary
    }

    TouchButton {
        id: back

        x: Style.margin - 8
        y: bar.stacked ? 8 : (bar.height - height) / 2
        width: 56
        height: 56
        look: "quiet"
        glyph: "back"
        enabled: !bar.path.atFirst
        opacity: enabled ? 1 : 0.45
        Accessible.name: Words.pathBack
        onClicked: bar.path.back()
    }

    Column {
        id: words

        readonly property real wanted: Math.max(step.implicitWidth, stop.implicitWidth)

        x: back.x + back.width + 8
        y: bar.stacked ? 12 + Math.max(0, (56 - height) / 2) - 4 : (bar.height - height) / 2
        width: (bar.stacked ? leave.x : buttons.x) - x - 8

        AppLabel {
            id: step

            width: parent.width
            text: bar.path.where
            size: Style.secondarySize
            weight: 700
            color: Style.colors.primary
        }
        AppLabel {
            id: stop

            width: parent.width
            text: bar.path.title
            weight: 800
            onTextChanged: Accessible.announce(step.text + ". " + stop.text)
        }
    }

    TouchButton {
        id: leave

        x: bar.width - width - Style.margin + 8
        y: bar.stacked ? 8 : (bar.height - height) / 2
        width: 56
        height: 56
        look: "quiet"
        glyph: "x"
        Accessible.name: Words.pathLeave
        onClicked: bar.path.look_around()
    }

    Flow {
        id: buttons

        readonly property real both: called.implicitWidth + onward.implicitWidth + spacing

        x: bar.stacked ? Style.margin : leave.x - width - 8
        y: bar.stacked ? 14 + Math.max(56, words.height) : (bar.height - height) / 2
        width: bar.stacked ? bar.width - 2 * Style.margin : both
        spacing: 10

        TouchButton {
            id: called

            width: bar.tight && bar.stacked ? buttons.width : implicitWidth
            minimumHeight: Style.touch
            text: Words.pathCalled
            glyph: "print"
            Accessible.name: Words.pathCalledSpoken
            onClicked: bar.path.called()
        }
        TouchButton {
            id: onward

            width: bar.tight && bar.stacked ? buttons.width : implicitWidth
            minimumHeight: Style.touch
            look: "primary"
            text: bar.path.atLast ? Words.pathEnd : Words.pathNext
            glyph: "next"
            glyphAfter: true
            Accessible.name: bar.path.atLast ? Words.pathEnd : Words.pathNextSpoken
            onClicked: bar.path.next()
        }
    }
}
