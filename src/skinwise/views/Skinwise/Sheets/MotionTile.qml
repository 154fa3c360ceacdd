import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation

// How much may move.
ChoiceTile {
    required property AppearanceViewModel appearance
    required property string motion

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: 76
    checked: appearance.motion === motion
    onClicked: appearance.choose_motion(motion)
}
