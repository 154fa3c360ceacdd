pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The stage: every pose of the scene, its words, and one description for those who listen.
Rectangle {
    id: stage

    required property MechanismViewModel mechanism
    property color around: Style.colors.paper

    readonly property real unit: width / 796

    implicitHeight: width * 484 / 796
    color: Style.colors.ground
    radius: Style.radiusStage
    onUnitChanged: mechanism.fit(unit)
    Component.onCompleted: mechanism.fit(unit)
    Accessible.role: Accessible.Graphic
    Accessible.name: Words.stageSpoken + ": " + mechanism.title
    Accessible.description: mechanism.spoken

    Item {
        anchors.fill: parent
        clip: true
        opacity: stage.mechanism.fade

        Repeater {
            model: stage.mechanism.poses

            delegate: Actor {
                unit: stage.unit
            }
        }

        Repeater {
            model: stage.mechanism.labels

            delegate: StageLabel {
                unit: stage.unit
            }
        }
    }

    StageCorner {
        color: stage.around
    }
    StageCorner {
        anchors.right: parent.right
        rotation: 90
        color: stage.around
    }
    StageCorner {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        rotation: 180
        color: stage.around
    }
    StageCorner {
        anchors.bottom: parent.bottom
        rotation: 270
        color: stage.around
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Style.radiusStage
        border.width: 2
        border.color: Style.colors.text
        Accessible.ignored: true
    }
}
