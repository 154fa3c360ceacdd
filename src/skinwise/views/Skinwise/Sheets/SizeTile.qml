import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// One text size.
ChoiceTile {
    required property AppearanceViewModel appearance
    required property real size

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: 76
    letter: "A"
    letterSize: (24 + (size - 1) * 18) * Math.min(Style.textScale, 1.5)
    checked: Math.abs(appearance.textScale - size) < 0.01
    onClicked: appearance.choose_text_scale(size)
}
