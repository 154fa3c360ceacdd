import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// From column to column, where not all that were chosen have room.
Item {
    id: pager

    required property OptionsViewModel options

    implicitHeight: Math.max(back.height, onward.height)

    TouchButton {
        id: back

        minimumHeight: Style.touchPrimary
        text: Words.back
        glyph: "back"
        enabled: !pager.options.atFirst
        opacity: enabled ? 1 : 0.45
        Accessible.name: Words.optBackSpoken
        onClicked: pager.options.back()
    }
    AppLabel {
        anchors.left: back.right
        anchors.right: onward.left
        anchors.verticalCenter: parent.verticalCenter
        text: pager.options.where
        weight: 700
        horizontalAlignment: Text.AlignHCenter
    }
    TouchButton {
        id: onward

        anchors.right: parent.right
        minimumHeight: Style.touchPrimary
        text: Words.next
        glyph: "next"
        glyphAfter: true
        enabled: !pager.options.atLast
        opacity: enabled ? 1 : 0.45
        Accessible.name: Words.optNextSpoken
        onClicked: pager.options.next()
    }
}
