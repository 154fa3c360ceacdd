import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// For large words or a small landscape window: short caption beside the stage, the rest in sheets.
Item {
    id: page

    required property MechanismViewModel mechanism
    required property ShellViewModel shell

    readonly property real stageWidth: Math.min(width * 0.65,
        (height - title.height - 16 - 112 - 108 - 40) * 796 / 484)

    DisplayLabel {
        id: title

        x: Style.margin
        y: 10
        width: parent.width - 2 * Style.margin - places.room
        height: 70
        text: page.mechanism.title
        font.pixelSize: Style.pageTitleSize
        fontSizeMode: Text.Fit
        minimumPixelSize: 30
        verticalAlignment: Text.AlignVCenter
    }

    PlacesButton {
        id: places

        shell: page.shell
        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        anchors.verticalCenter: title.verticalCenter
    }

    MechanismStage {
        id: stage

        mechanism: page.mechanism
        x: Style.margin
        anchors.top: title.bottom
        anchors.topMargin: 8
        width: page.stageWidth
        height: width * 484 / 796
    }

    ScrollPage {
        id: said

        anchors.left: stage.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: stage.top
        anchors.bottom: stage.bottom
        contentHeight: caption.implicitHeight

        Caption {
            id: caption

            mechanism: page.mechanism
            brief: true
            width: said.width - 16
            height: implicitHeight
        }
    }

    RowLayout {
        id: folded

        x: Style.margin
        width: parent.width - 2 * Style.margin
        anchors.bottom: player.top
        anchors.bottomMargin: 12
        height: 92
        spacing: 12

        TouchButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 260
            text: Words.whoIsWho
            glyph: "people"
            onClicked: page.shell.open_sheet("who-is-who")
        }
        TouchButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 220
            text: Words.howSureShort
            glyph: "question"
            Accessible.name: Words.howSure
            onClicked: page.shell.open_sheet("evidence")
        }
        TouchButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 140
            text: Words.myth
            glyph: "info"
            onClicked: page.shell.open_sheet("myth")
        }
        TouchButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 140
            text: Words.read
            glyph: "book"
            Accessible.name: Words.readSpoken
            onClicked: page.shell.show_reading()
        }
    }

    CompactPlayer {
        id: player

        mechanism: page.mechanism
        shell: page.shell
        x: Style.margin
        width: parent.width - 2 * Style.margin
        height: 100
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }
}
