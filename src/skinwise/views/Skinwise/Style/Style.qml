pragma Singleton

import QtQuick

// Tokens alone: colours, letter sizes, spaces. Main.qml tells it the visitor's theme and text
// size; it knows nothing else.
QtObject {
    id: style

    property string theme: "light"
    // What the visitor asked for, 1 to 2, and how much larger than 1280x800 the window is.
    property real asked: 1
    property real room: 1
    // Letters grow with a large window too, unless the visitor already asked for large ones.
    readonly property real textScale: asked >= 1.5 ? asked : asked * room
    property bool moves: true

    readonly property Colors light: LightColors {}
    readonly property Colors dark: DarkColors {}
    readonly property Colors highContrast: HighContrastColors {}
    readonly property Colors colors: theme === "dark" ? dark
        : theme === "high-contrast" ? highContrast : light

    readonly property string textFamily: "Atkinson Hyperlegible Next"
    readonly property string displayFamily: "Andada Pro"

    // Letter sizes in pixels at 1280x800 and text scale 1; nothing on screen is under 18.
    readonly property real secondarySize: 18 * textScale
    readonly property real bodySize: 20 * textScale
    readonly property real buttonSize: 22 * textScale
    readonly property real captionSize: 26 * Math.min(asked, 1.62) * textScale / asked
    readonly property real panelTitleSize: 28 * Math.min(asked, 1.5) * textScale / asked
    readonly property real pageTitleSize: 36 * Math.min(asked, 1.34) * textScale / asked
    readonly property real questionSize: 50 * Math.min(asked, 1.2) * textScale / asked
    readonly property real bigNumberSize: 38 * Math.min(asked, 1.4) * textScale / asked

    readonly property real touch: 56
    readonly property real touchPrimary: 64
    readonly property real margin: 24
    readonly property real gutter: 16
    readonly property real gap: 10
    readonly property real radiusControl: 16
    readonly property real radiusCard: 20
    readonly property real radiusStage: 22
    readonly property real radiusSheet: 32

    // Milliseconds; none when the visitor wants no movement.
    readonly property int pressTime: moves ? 90 : 0
    readonly property int stateTime: moves ? 180 : 0
    readonly property int panelTime: moves ? 240 : 0
}
