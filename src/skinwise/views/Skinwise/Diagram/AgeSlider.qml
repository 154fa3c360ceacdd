pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The age of the skin: a rope that thins and frays as the years pass. Drag, tap, arrows, + and -.
Slider {
    id: slider

    required property MechanismViewModel mechanism

    implicitHeight: 80
    implicitWidth: 440
    leftPadding: 8
    rightPadding: 8
    topPadding: 0
    bottomPadding: 24 * Style.textScale
    from: mechanism.axisStart
    to: mechanism.axisEnd
    stepSize: 1
    focusPolicy: Qt.StrongFocus
    onMoved: mechanism.seek(value)
    Accessible.role: Accessible.Slider
    Accessible.name: Words.ageSpoken
    Accessible.description: mechanism.spokenPosition
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Plus || event.key === Qt.Key_Minus;
        if (event.accepted)
            mechanism.nudge(event.key === Qt.Key_Plus ? 1 : -1);
    }

    Binding {
        target: slider
        property: "value"
        value: slider.mechanism.position
        when: !slider.pressed
    }

    background: Item {
        Picture {
            artwork: "age_rope"
            x: slider.leftPadding + 17
            width: slider.availableWidth - 34
            height: 44
            fillMode: Image.Stretch
            y: (slider.availableHeight - height) / 2
        }

        Repeater {
            model: 7

            delegate: AppLabel {
                required property int index

                readonly property int years: 20 + index * 10

                x: slider.leftPadding + 27 + (slider.availableWidth - 54) * index / 6 - width / 2
                anchors.bottom: parent.bottom
                text: years
                size: Style.secondarySize
                weight: Math.abs(slider.mechanism.position - years) < 0.5 ? 800 : 500
                Accessible.ignored: true
            }
        }
    }

    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: (slider.availableHeight - height) / 2
        width: 54
        height: 54
        radius: 27
        color: slider.pressed ? Style.colors.primaryDown : Style.colors.primary
        border.width: 3
        border.color: Style.colors.paper

        Rectangle {
            anchors.fill: parent
            anchors.margins: -2
            radius: 29
            color: "transparent"
            border.width: 2
            border.color: Style.colors.text
        }

        Row {
            anchors.centerIn: parent
            spacing: -2

            Icon {
                name: "back"
                size: 22
                color: Style.colors.onPrimary
            }
            Icon {
                name: "next"
                size: 22
                color: Style.colors.onPrimary
            }
        }

        FocusFrame {
            shown: slider.visualFocus
            controlRadius: 27
        }
    }
}
