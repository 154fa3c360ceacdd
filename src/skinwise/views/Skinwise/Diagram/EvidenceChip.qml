import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// How sure we are: strands and a word. Opens the sheet that says why.
AbstractButton {
    id: chip

    required property MechanismViewModel mechanism
    required property ShellViewModel shell
    readonly property string word: mechanism.certainty === "strong" ? Words.certaintyStrong
        : mechanism.certainty === "some" ? Words.certaintySome
        : mechanism.certainty === "early" ? Words.certaintyEarly : Words.certaintyNone

    implicitHeight: Math.max(64, words.implicitHeight + 14)
    implicitWidth: 288
    focusPolicy: Qt.StrongFocus
    onClicked: shell.open_sheet("evidence")
    Accessible.role: Accessible.Button
    Accessible.name: Words.certaintySpoken.arg(word)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: 18
        color: chip.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: 2
        border.color: Style.colors.lineStrong

        FocusFrame {
            shown: chip.visualFocus
            controlRadius: 18
        }
    }

    contentItem: Item {
        StrandsMark {
            id: mark

            x: 10
            width: 76
            height: 34
            certainty: chip.mechanism.certainty
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 10
            anchors.right: more.left
            anchors.verticalCenter: parent.verticalCenter

            AppLabel {
                width: parent.width
                text: Style.asked > 1.1 && chip.width < 400 ? Words.howSureShort : Words.howSure
                size: Style.secondarySize
                color: Style.colors.text2
                Accessible.ignored: true
            }
            AppLabel {
                width: parent.width
                text: chip.word
                size: Style.buttonSize
                weight: 800
                Accessible.ignored: true
            }
        }

        Icon {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            size: 22
        }
    }
}
