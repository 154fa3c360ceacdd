pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// What the picture leaves out.
Sheet {
    id: sheet

    required property list<string> lines

    title: Words.leftOutTitle

    Column {
        id: column

        spacing: 14

        Repeater {
            model: sheet.lines

            delegate: Row {
                id: line

                required property string modelData

                spacing: 16

                Rectangle {
                    y: words.font.pixelSize * 0.42
                    width: 14
                    height: 14
                    radius: 7
                    color: "transparent"
                    border.width: 3
                    border.color: Style.colors.primary
                }
                RichLabel {
                    id: words

                    width: column.width - 34
                    text: line.modelData
                    size: Style.buttonSize
                }
            }
        }
    }
}
