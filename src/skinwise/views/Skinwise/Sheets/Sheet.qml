pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A sheet that slides in from the right over the page. Its words are built when it opens.
Popup {
    id: sheet

    property string title: ""
    property Component foot: null
    default property Component body: null

    readonly property real room: parent?.width ?? 0
    readonly property bool whole: room < (parent?.height ?? 0) || Style.asked >= 1.5

    // What the keyboard was on when it opened the sheet: there it goes on afterwards, seen.
    readonly property T.Control holder: parent?.Window.activeFocusItem as T.Control
    property T.Control held: null

    onAboutToShow: held = holder?.visualFocus ? holder : null
    onOpened: close.focusReason = held !== null ? Qt.TabFocusReason : Qt.PopupFocusReason
    onClosed: {
        if (held !== null && held.activeFocus)
            held.focusReason = Qt.TabFocusReason;
    }
    parent: Overlay.overlay
    x: room - width
    width: whole ? room : Math.min(840 * Style.room, room)
    height: parent?.height ?? 0
    padding: 0
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation {
            property: "x"
            from: sheet.room
            to: sheet.room - sheet.width
            duration: Style.panelTime
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "x"
            to: sheet.room
            duration: Style.panelTime
            easing.type: Easing.InCubic
        }
    }

    Overlay.modal: Rectangle {
        color: Style.colors.scrim
    }

    // Wider than the sheet, so that only its left corners show round.
    background: Item {
        clip: true

        Rectangle {
            width: parent.width + (sheet.whole ? 0 : Style.radiusSheet)
            height: parent.height
            radius: sheet.whole ? 0 : Style.radiusSheet
            color: Style.colors.paper
            border.width: sheet.whole ? 0 : 2
            border.color: Style.colors.ink
        }
    }

    contentItem: FocusScope {
        focus: true
        // Where nothing else can be reached, Tab stays on the one button: now it shows that.
        Keys.onPressed: event => {
            close.focusReason = close.activeFocus ? Qt.TabFocusReason : close.focusReason;
            event.accepted = false;
        }
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        DisplayLabel {
            anchors.left: parent.left
            anchors.leftMargin: 36
            anchors.right: close.left
            anchors.rightMargin: 16
            anchors.verticalCenter: close.verticalCenter
            text: sheet.title
            height: 92
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: 28
        }

        TouchButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 32
            y: 20
            width: 64
            height: 64
            focus: true
            glyph: "x"
            Accessible.name: Words.close
            onClicked: sheet.close()
        }

        ScrollPage {
            id: page

            x: 22
            anchors.top: close.bottom
            anchors.topMargin: 4
            anchors.bottom: foot.top
            anchors.bottomMargin: foot.active ? 12 : 0
            width: parent.width - 40
            contentHeight: inside.height + 28

            Loader {
                id: inside

                x: 14
                y: 8
                width: page.width - 28
                active: sheet.visible
                sourceComponent: sheet.body
            }
        }

        Loader {
            id: foot

            x: 36
            anchors.bottom: parent.bottom
            anchors.bottomMargin: active ? 20 : 0
            width: parent.width - 68
            active: sheet.visible && sheet.foot !== null
            sourceComponent: sheet.foot
        }
    }
}
