import QtQuick
import QtQuick.Layouts
import Skinwise.Style
import Skinwise.Words

// A cell of the table. It is spoken whole: of what, about what, and what.
Item {
    id: cell

    required property string named
    property string about: ""
    property string spoken: ""
    property real air: 12
    default property alias inside: column.data

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: column.implicitHeight + 2 * air
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.optCellSpoken.arg(named).arg(about).arg(spoken)

    Rectangle {
        width: 1.5
        height: parent.height
        color: Style.colors.line
    }

    Column {
        id: column

        x: 14
        width: cell.width - 26
        spacing: 6
        anchors.verticalCenter: parent.verticalCenter
    }
}
