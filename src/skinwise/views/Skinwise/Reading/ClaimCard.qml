import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A claim with how sure we are, its doubt and its date. A tap shows where it comes from.
AbstractButton {
    id: card

    required property string words
    required property string certainty
    required property string detail
    readonly property bool rule: certainty === "rule"
    readonly property string word: rule ? Words.rule
        : certainty === "strong" ? Words.certaintyStrong
        : certainty === "some" ? Words.certaintySome
        : certainty === "early" ? Words.certaintyEarly : Words.certaintyNone

    implicitHeight: Math.max(column.implicitHeight, sure.implicitHeight) + 26
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: (rule ? word : Words.certaintySpoken.arg(word)) + ". "
        + Words.claimSpoken.arg(said.Accessible.name)
    Accessible.description: more.Accessible.name
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        color: card.down ? Style.colors.primarySoft : Style.colors.surface

        FocusFrame {
            shown: card.visualFocus
            controlRadius: Style.radiusCard
        }
    }

    contentItem: Item {
        Column {
            id: sure

            x: 14
            y: 13
            width: 92 * Math.min(Style.textScale, 1.5)
            spacing: 3

            StrandsMark {
                visible: !card.rule
                certainty: card.rule ? "none" : card.certainty
                width: 80
                height: 32
            }
            Icon {
                visible: card.rule
                name: "rules"
                size: 34
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
            anchors.right: arrow.left
            anchors.rightMargin: 8
            y: 12
            spacing: 4

            RichLabel {
                id: said

                width: parent.width
                text: card.words
                Accessible.ignored: true
            }
            RichLabel {
                id: more

                width: parent.width
                visible: text !== ""
                text: card.detail
                size: Style.secondarySize
                weight: 400
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            size: 20
            color: Style.colors.text2
        }
    }
}
