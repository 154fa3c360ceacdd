import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// Words with bold nouns. Its text comes from rich_words.py, which escapes all but <b>.
Label {
    property int size: Style.bodySize
    property int weight: 500

    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    color: Style.colors.text
    font.family: Style.textFamily
    font.pixelSize: size
    font.weight: weight
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: text.replace(/<\/?b>/g, "")
}
