pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// "This does not mean…", large.
Sheet {
    id: sheet

    required property string words

    title: Words.notMean

    Rectangle {
        implicitHeight: line.implicitHeight + 48
        color: Style.colors.askSoft
        radius: Style.radiusCard
        border.width: 2
        border.color: Style.colors.ask

        RichLabel {
            id: line

            x: 24
            y: 22
            width: parent.width - 48
            text: sheet.words
            size: Style.captionSize
        }
    }
}
