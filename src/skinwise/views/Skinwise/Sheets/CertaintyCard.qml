import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// How sure we are: the strands large, the word, what the word means.
Rectangle {
    id: card

    required property string certainty

    readonly property bool stacked: width < 560 * Style.textScale
    readonly property string word: certainty === "strong" ? Words.certaintyStrong
        : certainty === "some" ? Words.certaintySome
        : certainty === "early" ? Words.certaintyEarly : Words.certaintyNone
    readonly property string means: certainty === "strong" ? Words.certaintyStrongMeans
        : certainty === "some" ? Words.certaintySomeMeans
        : certainty === "early" ? Words.certaintyEarlyMeans : Words.certaintyNoneMeans

    implicitHeight: words.y + words.implicitHeight + 22
    radius: Style.radiusCard
    color: Style.colors.primarySoft
    border.width: 4
    border.color: Style.colors.primary
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.certaintySpoken.arg(word) + ". " + means

    StrandsMark {
        id: mark

        x: 24
        y: card.stacked ? 20 : (card.height - height) / 2
        width: 196
        height: 84
        certainty: card.certainty
    }

    Column {
        id: words

        x: card.stacked ? 24 : 246
        y: card.stacked ? mark.y + mark.height + 6 : 20
        width: card.width - x - 24
        spacing: 2

        DisplayLabel {
            width: parent.width
            text: card.word
            size: Style.bigNumberSize
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            text: card.means
            size: Style.buttonSize
            Accessible.ignored: true
        }
    }
}
