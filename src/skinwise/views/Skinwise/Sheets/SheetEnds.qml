import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// The foot of the settings: take it back, or keep it.
Item {
    id: ends

    signal undone
    signal done

    implicitHeight: Math.max(undo.height, keep.height)

    TouchButton {
        id: undo

        minimumHeight: Style.touchPrimary
        text: Words.undoChanges
        glyph: "undo"
        letters: Style.buttonSize
        onClicked: ends.undone()
    }
    TouchButton {
        id: keep

        anchors.right: parent.right
        width: Math.max(200, implicitWidth)
        minimumHeight: Style.touchPrimary
        look: "primary"
        text: Words.done
        glyph: "tick"
        letters: Style.buttonSize
        onClicked: ends.done()
    }
}
