import QtQuick
import Skinwise.Style

// An artwork in the colours of the theme, baked at the size it is shown.
Image {
    required property string artwork
    property string tint: ""
    property string theme: Style.theme

    source: artwork === "" ? ""
        : "image://artwork/" + theme + "/" + artwork + (tint === "" ? "" : "/" + tint.substring(1))
    // In units: Qt asks the provider for as many device pixels as the screen has.
    sourceSize: Qt.size(Math.max(1, Math.round(width)),
        Math.max(1, Math.round(height)))
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
