pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The player in full: play, back, the story or the age to drag, next, again, slower.
Card {
    id: player

    required property MechanismViewModel mechanism
    property bool narrow: false

    readonly property bool years: mechanism.axisUnit === "years"

    implicitHeight: 84
    radius: Style.radiusStage

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 10
        spacing: player.narrow ? 3 : 10

        PlayButton {
            mechanism: player.mechanism
        }

        TouchButton {
            visible: !player.narrow
            text: Words.back
            glyph: "back"
            Accessible.name: Words.backSpoken
            onClicked: player.mechanism.back()
        }
        IconButton {
            visible: player.narrow
            outlined: false
            text: Words.back
            glyph: "back"
            spoken: Words.backSpoken
            onClicked: player.mechanism.back()
        }

        AppLabel {
            visible: player.years && !player.narrow
            Layout.maximumWidth: 84 * Math.min(Style.textScale, 1.5)
            Layout.fillHeight: false
            text: Words.dragAge
            size: Math.min(Style.bodySize, 30)
            weight: 700
            horizontalAlignment: Text.AlignRight
        }

        // Only the one that is needed is there: the other's rope need not be painted.
        Loader {
            active: player.years
            visible: active
            Layout.fillWidth: true
            Layout.preferredHeight: 80

            sourceComponent: AgeSlider {
                mechanism: player.mechanism
            }
        }

        Loader {
            active: !player.years
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: player.narrow ? 4 : 20
            Layout.rightMargin: player.narrow ? 0 : 8

            sourceComponent: Scrubber {
                mechanism: player.mechanism
            }
        }

        TouchButton {
            visible: !player.narrow
            text: Words.next
            glyph: "next"
            glyphAfter: true
            Accessible.name: Words.nextSpoken
            onClicked: player.mechanism.forward()
        }
        IconButton {
            visible: player.narrow
            outlined: false
            text: Words.next
            glyph: "next"
            spoken: Words.nextSpoken
            onClicked: player.mechanism.forward()
        }

        IconButton {
            outlined: false
            text: Words.again
            glyph: "replay"
            spoken: Words.againSpoken
            onClicked: player.mechanism.again()
        }

        IconButton {
            outlined: false
            text: player.mechanism.slower ? Words.normalSpeed : Words.slower
            value: player.mechanism.slower ? "½×" : "1×"
            spoken: player.mechanism.slower ? Words.normalSpoken : Words.slowerSpoken
            onClicked: player.mechanism.toggle_slower()
        }
    }
}
