import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// A chapter on the scrubber: done, current or to come.
AbstractButton {
    id: station

    required property int number
    required property string title
    required property real at
    required property int current

    readonly property bool done: number - 1 < current
    readonly property bool now: number - 1 === current

    width: 56
    height: 56
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: Words.chapterSpoken.arg(number).arg(title)
    Accessible.focusable: true

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 46
            height: 46
            radius: 23
            color: station.now ? Style.colors.primary
                : station.down ? Style.colors.primarySoft : Style.colors.surface
            border.width: 3
            border.color: station.now || station.done ? Style.colors.primary : Style.colors.lineStrong

            AppLabel {
                anchors.centerIn: parent
                text: station.number
                weight: 700
                size: 20
                color: station.now ? Style.colors.onPrimary : Style.colors.text
                Accessible.ignored: true
            }
        }
    }
}
