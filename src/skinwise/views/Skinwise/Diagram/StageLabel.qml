import QtQuick
import Skinwise.Controls
import Skinwise.Style

// Words on the stage: plain with a halo, or in a pill; a leader line to what they name.
Item {
    id: label

    required property real unit
    required property string words
    required property string look
    required property bool shown
    required property real seen
    required property real boxLeft
    required property real boxTop
    required property real boxWide
    required property real boxHigh
    required property real letters
    required property bool leads
    required property real fromX
    required property real fromY
    required property real toX
    required property real toY

    readonly property bool boxed: look === "pill" || look === "title" || look === "stop"
    readonly property real run: Math.hypot(toX - fromX, toY - fromY) * unit

    visible: shown
    opacity: seen

    Rectangle {
        visible: label.leads
        x: label.fromX * label.unit
        y: label.fromY * label.unit - height / 2
        width: label.run
        height: 2
        color: Style.colors.lb
        transformOrigin: Item.Left
        rotation: Math.atan2(label.toY - label.fromY, label.toX - label.fromX) * 180 / Math.PI
        antialiasing: true
    }

    Rectangle {
        visible: label.leads
        x: label.toX * label.unit - width / 2
        y: label.toY * label.unit - height / 2
        width: 10
        height: 10
        radius: 5
        color: Style.colors.lb
        border.width: 1.5
        border.color: Style.colors.halo
    }

    Rectangle {
        visible: label.boxed
        x: label.boxLeft * label.unit
        y: label.boxTop * label.unit
        width: label.boxWide * label.unit
        height: label.boxHigh * label.unit
        radius: Math.min(height / 2, 20)
        color: label.look === "title" ? Style.colors.lb : Style.colors.paper
        border.width: label.look === "stop" ? 2.6 : 1.5
        border.color: label.look === "stop" ? Style.colors.stop : Style.colors.lb
    }

    Image {
        visible: !label.boxed
        x: label.boxLeft * label.unit
        y: label.boxTop * label.unit
        width: label.boxWide * label.unit
        height: label.boxHigh * label.unit
        source: label.boxed || !label.shown ? "" : "image://halo/" + Style.colors.halo.toString().substring(1)
            + "/" + Math.round(label.letters * Screen.devicePixelRatio) + "/" + (label.look === "note" ? 600 : 700)
            + "/" + encodeURIComponent(label.words)
        // In units: Qt asks the provider for as many device pixels as the screen has.
        sourceSize: Qt.size(Math.max(1, Math.round(width)),
            Math.max(1, Math.round(height)))
        Accessible.ignored: true
    }

    AppLabel {
        x: label.boxLeft * label.unit
        // A line's own height has air above its letters, which neighbours may share.
        y: (label.boxTop + label.boxHigh / 2) * label.unit - height / 2
        width: label.boxWide * label.unit
        height: Math.max(implicitHeight, label.boxHigh * label.unit)
        text: label.words
        size: label.letters
        weight: label.look === "note" ? 600 : 700
        font.family: label.look === "title" ? Style.displayFamily : Style.textFamily
        color: label.look === "title" ? Style.colors.paper : Style.colors.lb
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
