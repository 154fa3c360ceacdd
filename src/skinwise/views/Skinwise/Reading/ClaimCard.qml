import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A claim with how sure we are, its doubt and its date.
Card {
    id: card

    required property string words
    required property string certainty
    required property string detail
    readonly property string word: certainty === "strong" ? Words.certaintyStrong
        : certainty === "some" ? Words.certaintySome
        : certainty === "early" ? Words.certaintyEarly : Words.certaintyNone

    implicitHeight: Math.max(column.implicitHeight, 62) + 24
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.certaintySpoken.arg(word)

    Column {
        id: sure

        x: 14
        y: 14
        width: 96 * Math.min(Style.textScale, 1.5)
        spacing: 2

        StrandsMark {
            certainty: card.certainty
            width: 84
            height: 34
        }
        AppLabel {
            text: card.word
            size: Style.secondarySize
            weight: 700
            width: parent.width
            Accessible.ignored: true
        }
    }

    Column {
        id: column

        anchors.left: sure.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 12
        spacing: 4

        RichLabel {
            width: parent.width
            text: card.words
        }
        RichLabel {
            width: parent.width
            visible: text !== ""
            text: card.detail
            size: Style.secondarySize
            weight: 400
            color: Style.colors.text2
        }
    }
}
