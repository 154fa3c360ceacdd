import QtQuick
import Skinwise.Style

// An artwork in the colours of the theme, baked at the size it is shown.
Image {
    required property string artwork
    property string tint: ""
    property string theme: Style.theme

    source: artwork === "" ? ""
        : "image://artwork/" + theme + "/" + artwork + (tint === "" ? "" : "/" + tint.substring(1))
    sourceSize: Qt.size(Math.max(1, Math.round(width * Screen.devicePixelRatio)),
        Math.max(1, Math.round(height * Screen.devicePixelRatio)))
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
