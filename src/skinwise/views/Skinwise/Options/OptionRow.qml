pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// One row of the table: what it is about, and one cell an option, all of one width and height.
// Where there is one column, the words of the row stand above it.
Item {
    id: row

    required property OptionsViewModel options
    required property real margin
    required property string title
    required property Component cell

    implicitHeight: margin > 0 ? Math.max(cells.implicitHeight, label.implicitHeight + 24)
        : cells.y + cells.implicitHeight

    Rectangle {
        width: row.margin > 0 ? row.margin : row.width
        height: row.margin > 0 ? row.height : cells.y
        color: Style.colors.sunk
    }
    AppLabel {
        id: label

        x: 12
        y: row.margin > 0 ? (row.height - implicitHeight) / 2 : 8
        width: (row.margin > 0 ? row.margin : row.width) - 18
        text: row.title
        weight: 800
        Accessible.role: Accessible.Heading
    }

    RowLayout {
        id: cells

        x: row.margin
        y: row.margin > 0 ? 0 : label.implicitHeight + 16
        width: row.width - x
        height: row.height - y
        spacing: 0
        uniformCellSizes: true

        Repeater {
            model: row.options.columns
            delegate: row.cell
        }
    }

    Rectangle {
        width: row.width
        height: 1.5
        color: Style.colors.line
    }
}
