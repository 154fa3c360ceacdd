import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Style

// A heading and a few tiles below it, side by side while there is room.
Column {
    id: grid

    property string title: ""
    property int most: 3
    property real least: 200
    default property alias tiles: inside.data

    spacing: 8

    AppLabel {
        width: parent.width
        text: grid.title
        size: Style.buttonSize
        weight: 800
        Accessible.role: Accessible.Heading
    }

    GridLayout {
        id: inside

        width: parent.width
        columns: width >= grid.most * grid.least * Style.textScale ? grid.most
            : width >= 2 * grid.least * Style.textScale ? 2 : 1
        columnSpacing: 10
        rowSpacing: 10
        uniformCellWidths: true
        Accessible.role: Accessible.Grouping
        Accessible.name: grid.title
    }
}
