pragma ComponentBehavior: Bound

import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// One set of colours, shown on a piece of the picture.
ChoiceTile {
    id: tile

    required property AppearanceViewModel appearance
    required property string theme
    required property Colors colors

    Layout.fillWidth: true
    Layout.fillHeight: true
    ticked: true
    checked: appearance.theme === theme
    onClicked: appearance.choose_theme(theme)

    ThemePreview {
        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(260, tile.width - 24)
        theme: tile.theme
        colors: tile.colors
    }
}
