import QtQuick
import Skinwise.Controls
import Skinwise.Style

// The main message of a page, or its summary: what to remember if nothing else.
Rectangle {
    id: card

    required property string heading
    required property string words

    implicitHeight: told.implicitHeight + 26
    radius: Style.radiusCard
    color: Style.colors.primarySoft
    border.width: 2
    border.color: Style.colors.primary

    Column {
        id: told

        x: 18
        y: 12
        width: parent.width - 36
        spacing: 2

        AppLabel {
            width: parent.width
            text: card.heading
            size: Style.secondarySize
            weight: 800
            color: Style.colors.primary
        }
        RichLabel {
            width: parent.width
            text: card.words
            size: 24 * Math.min(Style.textScale, 1.6)
            weight: 600
        }
    }
}
