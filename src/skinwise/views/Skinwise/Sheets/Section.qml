import QtQuick
import Skinwise.Controls
import Skinwise.Style

// A heading and what belongs to it.
Column {
    id: section

    property string title: ""
    default property alias inside: body.data

    spacing: 6

    AppLabel {
        width: parent.width
        text: section.title
        size: Style.buttonSize
        weight: 800
        Accessible.role: Accessible.Heading
    }
    Column {
        id: body

        width: parent.width
        spacing: 10
    }
}
