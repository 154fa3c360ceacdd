import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// One page of a topic, to turn to.
AbstractButton {
    id: tab

    required property int number
    required property string name
    required property bool current

    implicitHeight: Math.max(56, said.implicitHeight + 20)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: Words.pageSpoken.arg(number).arg(name)
    Accessible.selected: current
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusControl
        color: tab.current || tab.down ? Style.colors.primarySoft : Style.colors.surface
        border.width: tab.current ? 4 : 2
        border.color: tab.current ? Style.colors.primary : Style.colors.lineStrong

        FocusFrame {
            shown: tab.visualFocus
        }
    }

    contentItem: Item {
        AppLabel {
            id: said

            anchors.centerIn: parent
            width: parent.width - 20
            horizontalAlignment: Text.AlignHCenter
            text: tab.name
            weight: tab.current ? 800 : 600
            size: Style.secondarySize
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
}
