import QtQuick
import Skinwise.Controls
import Skinwise.Style

// One pile: its mark, how many, its name.
Rectangle {
    id: card

    required property string pile
    required property string name
    required property int number
    property bool flat: false

    readonly property color line: pile === "slow-down" ? Style.colors.stop
        : pile === "find-out-more" ? Style.colors.ask : Style.colors.good

    implicitHeight: Math.max(flat ? 68 : 84, words.implicitHeight + 16)
    implicitWidth: title.implicitWidth + 92
    radius: 18
    border.width: 2
    border.color: line
    color: pile === "slow-down" ? Style.colors.stopSoft
        : pile === "find-out-more" ? Style.colors.askSoft : Style.colors.goodSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: number + " " + name

    Mark {
        id: mark

        x: 16
        pile: card.pile
        width: 46
        height: 46
        anchors.verticalCenter: parent.verticalCenter
    }

    Grid {
        id: words

        columns: card.flat ? 2 : 1
        columnSpacing: 16
        verticalItemAlignment: Grid.AlignVCenter

        anchors.left: mark.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        rowSpacing: -2

        DisplayLabel {
            id: count

            text: card.number
            size: Style.bigNumberSize
            lineHeight: 0.92
            Accessible.ignored: true
        }
        AppLabel {
            id: title

            width: card.flat ? Math.min(implicitWidth, words.width - count.width - 16) : words.width
            text: card.name
            weight: 700
            size: Style.secondarySize
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
}
