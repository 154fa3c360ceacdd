import QtQuick
import QtQuick.Shapes
import Skinwise.Style

// What rounds a corner of the stage: paper over the square corner. (A clip is always square.)
Shape {
    id: corner

    property real radius: Style.radiusStage
    property color color: Style.colors.paper

    width: radius
    height: radius
    Accessible.ignored: true

    ShapePath {
        strokeWidth: 0
        strokeColor: "transparent"
        fillColor: corner.color
        startX: 0
        startY: 0

        PathLine {
            x: corner.radius
            y: 0
        }
        PathArc {
            x: 0
            y: corner.radius
            radiusX: corner.radius
            radiusY: corner.radius
            direction: PathArc.Counterclockwise
        }
        PathLine {
            x: 0
            y: 0
        }
    }
}
