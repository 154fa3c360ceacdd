import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// "This does not mean…": the misconception that the picture could leave behind.
Rectangle {
    id: card

    required property string words
    property bool strip: false

    implicitHeight: column.implicitHeight + 22
    color: Style.colors.askSoft
    radius: Style.radiusCard
    border.width: 2
    border.color: Style.colors.ask
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.notMean

    Column {
        id: column

        x: 16
        y: 10
        width: parent.width - 28
        spacing: 1

        AppLabel {
            width: parent.width
            text: Words.notMean
            weight: 800
            color: Style.colors.ask
        }
        RichLabel {
            width: parent.width
            text: card.words
            lineHeight: 0.98
        }
    }
}
