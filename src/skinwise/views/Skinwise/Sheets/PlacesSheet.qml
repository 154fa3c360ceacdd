pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Words

// Where to go within a topic: its pictures, its page, what there is to try.
Sheet {
    id: sheet

    required property ShellViewModel shell

    title: Words.placesTitle

    Column {
        id: column

        spacing: 12

        Repeater {
            model: sheet.shell.places

            delegate: ChoiceButton {
                required property string placeId
                required property string named
                required property string about
                required property bool here

                width: column.width
                text: named
                detail: about
                checked: here
                onClicked: sheet.shell.go_to(placeId)
            }
        }
    }
}
