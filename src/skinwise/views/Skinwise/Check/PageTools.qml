import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Print or save the page to take along, and what came of it.
Column {
    id: tools

    required property HandoutViewModel handout

    spacing: 10

    TouchButton {
        width: parent.width
        minimumHeight: 76
        look: "primary"
        text: Words.printPage
        glyph: "print"
        letters: 26 * Math.min(Style.textScale, 1.6)
        onClicked: tools.handout.print_page()
    }

    RowLayout {
        width: parent.width
        spacing: 8

        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 96 * Style.textScale
            text: Words.paperLetter
            letters: Style.secondarySize
            ticked: true
            checked: tools.handout.paper === "letter"
            Accessible.description: Words.paperTitle
            onClicked: tools.handout.choose_paper("letter")
        }
        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 78 * Style.textScale
            text: Words.paperA4
            letters: Style.secondarySize
            ticked: true
            checked: tools.handout.paper === "a4"
            Accessible.description: Words.paperTitle
            onClicked: tools.handout.choose_paper("a4")
        }
        TouchButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 130 * Style.textScale
            visible: tools.handout.maySave
            minimumHeight: Style.touch
            text: Words.savePage
            letters: Style.secondarySize
            onClicked: tools.handout.save_page()
        }
    }

    Rectangle {
        visible: tools.handout.message !== ""
        width: parent.width
        height: message.implicitHeight + 20
        radius: Style.radiusControl
        color: tools.handout.worked ? Style.colors.primarySoft : Style.colors.stopSoft
        border.width: 2
        border.color: tools.handout.worked ? Style.colors.primary : Style.colors.stop

        Picture {
            id: sign

            visible: !tools.handout.worked
            x: 12
            artwork: "octagon"
            width: visible ? 30 : 0
            height: 30
            anchors.verticalCenter: parent.verticalCenter
        }
        AppLabel {
            id: message

            anchors.left: sign.right
            anchors.leftMargin: sign.visible ? 12 : 4
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            text: tools.handout.message
            weight: 600
            onTextChanged: Accessible.announce(message.text, Accessible.Assertive)
        }
    }
}
