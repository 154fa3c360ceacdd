import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Style

// A title. The display face is for titles alone.
Label {
    property int size: Style.pageTitleSize

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Style.colors.text
    font.family: Style.displayFamily
    font.pixelSize: size
    font.weight: 700
    font.hintingPreference: Font.PreferNoHinting
    lineHeight: 1.02
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
