import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A line of the list so far: mark, question, what was noted. It leads back to its question.
AbstractButton {
    id: row

    required property int index
    required property string note
    required property string pile

    implicitHeight: Math.max(Style.touchPrimary, words.implicitHeight + 20)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Words.checkChangeSpoken.arg(text)
    Accessible.description: mark.word + ". " + note
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: 12
        color: row.down ? Style.colors.primarySoft : "transparent"

        Rectangle {
            visible: row.index > 0
            x: 12
            width: parent.width - 24
            height: 1.5
            color: Style.colors.line
        }

        FocusFrame {
            gap: -3
            controlRadius: 8
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        Mark {
            id: mark

            x: 12
            y: 10
            pile: row.pile
            width: 38
            height: 38
        }

        Column {
            id: words

            x: 64
            y: row.down ? 11 : 10
            width: parent.width - x - 10

            AppLabel {
                width: parent.width
                text: row.text
                weight: 700
                lineHeight: 0.96
                Accessible.ignored: true
            }
            AppLabel {
                width: parent.width
                text: row.note
                size: Style.secondarySize
                color: Style.colors.text2
                lineHeight: 0.96
                Accessible.ignored: true
            }
        }
    }
}
