import QtQuick
import Skinwise.Controls
import Skinwise.Style

// Who is who: a picture, a name, the shape to know it by.
Item {
    id: row

    required property string name
    required property string shape
    required property string artwork
    property real icon: 38 * Style.room
    property bool brief: false

    // The air above the first line and below the last is shared with the rows next to it.
    implicitHeight: Math.max(icon, words.implicitHeight - (brief ? 0 : 2.7 * Style.textScale))
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + shape

    Picture {
        id: picture

        width: row.icon
        height: row.icon
        artwork: row.artwork
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        // Two short lines that belong together stand closer than lines of prose, yet never touch.
        spacing: -6.8 * Style.textScale

        AppLabel {
            id: names

            width: parent.width
            text: row.name
            weight: 700
            Accessible.ignored: true
        }
        AppLabel {
            id: shapes

            visible: !row.brief
            width: parent.width
            text: row.shape
            size: Style.secondarySize
            weight: 400
            color: Style.colors.text2
            Accessible.ignored: true
        }
    }
}
