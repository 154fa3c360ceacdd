import QtQuick
import Skinwise.Controls
import Skinwise.Style

// One field of the trust card. What nobody has stated yet has a dashed edge and the diamond.
Item {
    id: field

    required property string heading
    required property string words
    required property string glyph
    required property bool stated
    required property bool late

    implicitHeight: Math.max(76, lines.implicitHeight) + 32
    Accessible.role: Accessible.StaticText
    Accessible.name: heading + ". " + words

    Rectangle {
        anchors.fill: parent
        radius: Style.radiusCard
        color: field.late ? Style.colors.askSoft : Style.colors.surface
        border.width: field.stated ? field.late ? 2 : 1.5 : 0
        border.color: field.late ? Style.colors.ask : Style.colors.line
    }
    BorderImage {
        visible: !field.stated
        anchors.fill: parent
        source: "image://artwork/" + Style.theme + "/dashed_frame"
        border.left: 24
        border.top: 24
        border.right: 24
        border.bottom: 24
        horizontalTileMode: BorderImage.Round
        verticalTileMode: BorderImage.Round
        Accessible.ignored: true
    }

    Rectangle {
        id: badge

        visible: field.stated
        x: 16
        width: 52
        height: 52
        radius: 14
        color: Style.colors.primarySoft
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            name: field.glyph
            size: 30
            color: Style.colors.primary
        }
    }
    Picture {
        visible: !field.stated || field.late
        anchors.centerIn: badge
        artwork: "diamond_question"
        width: 52
        height: 52
    }

    Column {
        id: lines

        x: 84
        width: parent.width - x - 16
        spacing: 3
        anchors.verticalCenter: parent.verticalCenter

        AppLabel {
            width: parent.width
            text: field.heading
            size: Style.bodySize
            weight: 800
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            text: field.words
            size: Style.secondarySize
            Accessible.ignored: true
        }
    }
}
