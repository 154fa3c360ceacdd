import QtQuick
import Skinwise.Style

// One pose of the scene: a baked artwork, placed, stretched and turned about its own origin.
Item {
    id: actor

    required property real unit
    required property string artwork
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property string side
    required property bool shown
    required property real posX
    required property real posY
    required property real stretchX
    required property real stretchY
    required property real angle
    required property real seen
    required property real grow

    readonly property real wide: boxWidth * unit
    readonly property real high: boxHeight * unit
    readonly property bool across: side === "left" || side === "right"

    x: posX * unit
    y: posY * unit
    visible: shown
    opacity: seen
    transform: [
        Scale {
            xScale: actor.stretchX
            yScale: actor.stretchY
        },
        Rotation {
            angle: actor.angle
        }
    ]

    Item {
        x: actor.boxX * actor.unit + (actor.side === "right" ? actor.wide * (1 - actor.grow) : 0)
        y: actor.boxY * actor.unit + (actor.side === "bottom" ? actor.high * (1 - actor.grow) : 0)
        width: actor.across ? actor.wide * actor.grow : actor.wide
        height: actor.across ? actor.high : actor.high * actor.grow
        clip: actor.grow < 1

        Image {
            x: actor.side === "right" ? actor.wide * (actor.grow - 1) : 0
            y: actor.side === "bottom" ? actor.high * (actor.grow - 1) : 0
            width: actor.wide
            height: actor.high
            source: actor.artwork === "" ? "" : "image://artwork/" + Style.theme + "/" + actor.artwork
            // One size, not a width and a height: each change of either would paint it again.
            // In units: Qt asks the provider for as many device pixels as the screen has.
            sourceSize: Qt.size(Math.max(1, Math.round(actor.wide)),
                Math.max(1, Math.round(actor.high)))
            smooth: true
            Accessible.ignored: true
        }
    }
}
