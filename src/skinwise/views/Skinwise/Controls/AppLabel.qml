import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// Plain words. Never rich text: what content says can then be nothing but words.
Label {
    property int size: Style.bodySize
    property int weight: 500

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Style.colors.text
    font.family: Style.textFamily
    font.pixelSize: size
    font.weight: weight
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
