import QtQuick
import Skinwise.Controls
import Skinwise.Diagram
import Skinwise.Presentation
import Skinwise.Style

// Stage, caption and player; beside them who is who, what it does not mean, and sources.
Item {
    id: page

    required property MechanismViewModel mechanism
    required property ShellViewModel shell

    readonly property real side: 288 * Math.max(Style.room, Math.min(1.15, Style.textScale))
    readonly property real inner: Math.min(width - 2 * Style.margin, 1900)
    readonly property real start: (width - inner) / 2
    readonly property real captionHeight: (Style.asked > 1.1 ? 146 : 104) * Style.room
    readonly property real headHeight: 96 * Style.room
    readonly property real stageWidth: Math.min(inner - side - Style.gutter,
        (height - headHeight - captionHeight - 8 - 102 - 6) * 796 / 484)

    DisplayLabel {
        x: page.start
        y: 14
        width: page.inner - page.side - Style.gutter - places.room
        height: page.headHeight - 20
        text: page.mechanism.title
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 26
        font.pixelSize: Style.pageTitleSize
    }

    PlacesButton {
        id: places

        shell: page.shell
        x: page.start + page.inner - page.side - Style.gutter - width
        y: 18 + (68 * Style.room - height) / 2
    }

    EvidenceChip {
        mechanism: page.mechanism
        shell: page.shell
        x: page.start + page.inner - page.side
        y: 18
        width: page.side
        height: 68 * Style.room
    }

    MechanismStage {
        id: stage

        mechanism: page.mechanism
        x: page.start
        y: page.headHeight
        width: page.stageWidth
        height: width * 484 / 796
    }

    Caption {
        mechanism: page.mechanism
        x: page.start
        anchors.top: stage.bottom
        anchors.topMargin: 8
        width: stage.width
        height: page.captionHeight
    }

    Item {
        id: column

        x: stage.x + stage.width + Style.gutter
        y: page.headHeight
        width: page.start + page.inner - x
        height: player.y - 6 - y

        LegendCard {
            mechanism: page.mechanism
            width: parent.width
            height: column.height - myth.height - asks.height - 2 * Style.gap
            columns: width > 520 ? 2 : 1
            clip: true
        }
        MythCard {
            id: myth

            width: parent.width
            anchors.bottom: asks.top
            anchors.bottomMargin: Style.gap
            words: page.mechanism.misconception
        }
        AskButtons {
            id: asks

            mechanism: page.mechanism
            shell: page.shell
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }

    Player {
        id: player

        mechanism: page.mechanism
        x: page.start
        width: page.inner
        height: 84
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 18
        narrow: Style.asked > 1.3
    }
}
