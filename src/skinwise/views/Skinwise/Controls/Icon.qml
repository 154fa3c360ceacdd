import QtQuick
import Skinwise.Style

// A line icon in any colour. It never speaks: the control that it belongs to does.
Picture {
    required property string name
    property color color: Style.colors.text
    property real size: 28

    artwork: name === "" ? "" : "icon_" + name
    tint: color.toString()
    width: size
    height: size
}
