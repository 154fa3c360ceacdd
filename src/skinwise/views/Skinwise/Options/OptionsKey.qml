import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// What the rope and the ring mean.
GridLayout {
    id: key

    columns: width >= 760 * Style.textScale ? 2 : 1
    columnSpacing: 28
    rowSpacing: 20
    uniformCellWidths: columns === 2

    Column {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 10

        AppLabel {
            width: parent.width
            text: Words.optKeyRope
            size: Style.buttonSize
            weight: 800
            Accessible.role: Accessible.Heading
        }
        KeyLine {
            width: parent.width
            artwork: "strands_strong"
            words: Words.certaintyStrong
            detail: Words.optKeyStrong
        }
        KeyLine {
            width: parent.width
            artwork: "strands_some"
            words: Words.certaintySome
            detail: Words.optKeySome
        }
        KeyLine {
            width: parent.width
            artwork: "strands_early"
            words: Words.certaintyEarly
            detail: Words.optKeyEarly
        }
        KeyLine {
            width: parent.width
            artwork: "strands_none"
            words: Words.certaintyNone
            detail: Words.optKeyNone
        }
    }
    Column {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 10

        AppLabel {
            width: parent.width
            text: Words.optKeyRules
            size: Style.buttonSize
            weight: 800
            Accessible.role: Accessible.Heading
        }
        KeyLine {
            width: parent.width
            artwork: "rule_full"
            markWidth: 36
            words: Words.optMarkFull
        }
        KeyLine {
            width: parent.width
            artwork: "rule_half"
            markWidth: 36
            words: Words.optMarkHalf
        }
        KeyLine {
            width: parent.width
            artwork: "rule_empty"
            markWidth: 36
            words: Words.optMarkEmpty
        }
        KeyLine {
            width: parent.width
            artwork: "rule_none"
            markWidth: 36
            words: Words.optMarkNone
        }
    }
}
