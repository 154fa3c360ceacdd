import QtQuick
import Skinwise.Style

// A quiet box that holds things that belong together.
Rectangle {
    color: Style.colors.surface
    radius: Style.radiusCard
    border.width: 1.5
    border.color: Style.colors.line
}
