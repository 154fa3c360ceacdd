pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The head of the table: the names of what is compared, each with a way out.
Item {
    id: names

    required property OptionsViewModel options
    required property real margin

    implicitHeight: row.implicitHeight

    AppLabel {
        visible: names.margin > 0
        x: 12
        width: names.margin - 18
        text: Words.optChosen.arg(names.options.chosen)
        weight: 800
        anchors.verticalCenter: parent.verticalCenter
    }

    RowLayout {
        id: row

        x: names.margin
        width: names.width - x
        height: names.height
        spacing: 0
        uniformCellSizes: true

        Repeater {
            model: names.options.columns

            delegate: Item {
                id: column

                required property string optionId
                required property string named
                required property string artwork

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: Math.max(64, label.implicitHeight + 16)

                Picture {
                    id: picture

                    x: 12
                    artwork: column.artwork
                    width: 48
                    height: 48
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppLabel {
                    id: label

                    anchors.left: picture.right
                    anchors.leftMargin: 8
                    anchors.right: remove.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: column.named
                    size: Style.bodySize
                    weight: 800
                    Accessible.role: Accessible.Heading
                }
                TouchButton {
                    id: remove

                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    width: 56
                    height: 56
                    look: "quiet"
                    glyph: "x"
                    Accessible.name: Words.optRemove.arg(column.named)
                    onClicked: names.options.toggle(column.optionId)
                }
                Rectangle {
                    visible: names.margin > 0 || column.x > 0
                    width: 1.5
                    height: parent.height
                    color: Style.colors.line
                }
            }
        }
    }
}
