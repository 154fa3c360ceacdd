import QtQuick
import Skinwise.Controls
import Skinwise.Style

// Who is who: a picture, a name, the shape to know it by.
Item {
    id: row

    required property string name
    required property string shape
    required property string artwork
    property real icon: 40

    implicitHeight: Math.max(icon, words.implicitHeight)
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
        spacing: -2

        AppLabel {
            width: parent.width
            text: row.name
            weight: 700
            lineHeight: 0.94
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            text: row.shape
            size: Style.secondarySize
            weight: 400
            lineHeight: 0.94
            color: Style.colors.text2
            Accessible.ignored: true
        }
    }
}
