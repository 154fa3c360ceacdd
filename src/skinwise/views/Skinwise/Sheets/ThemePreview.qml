import QtQuick
import Skinwise.Controls
import Skinwise.Style

// A piece of the picture in the colours of a theme.
Rectangle {
    id: preview

    required property string theme
    required property Colors colors

    implicitHeight: 92
    radius: 12
    color: colors.ground
    border.width: 2
    border.color: colors.ink

    Item {
        anchors.fill: parent
        anchors.margins: 2
        clip: true

        Picture {
            theme: preview.theme
            artwork: "paracrine_rope_1"
            x: -18
            y: 8
            width: preview.width * 1.45
            height: width * 57 / 474
        }
    }
    Picture {
        theme: preview.theme
        artwork: "paracrine_thread_laid"
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        width: 92
        height: width * 79 / 224
    }
    AppLabel {
        x: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        text: "Aa"
        size: 22
        weight: 800
        color: preview.colors.lb
        style: Text.Outline
        styleColor: preview.colors.halo
        Accessible.ignored: true
    }
}
