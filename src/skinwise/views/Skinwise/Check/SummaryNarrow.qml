import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// The summary in portrait and at large text: one thing below the other.
Item {
    id: screen

    required property CheckViewModel check
    required property HandoutViewModel handout
    required property ShellViewModel shell

    ScrollPage {
        id: page

        x: Style.margin - 14
        anchors.top: parent.top
        anchors.bottom: ends.top
        anchors.bottomMargin: 12
        width: parent.width - 2 * Style.margin + 28
        contentHeight: column.implicitHeight + 28

        Column {
            id: column

            x: 14
            y: 14
            width: page.width - 28
            spacing: 14

            SummaryHead {
                width: parent.width
                check: screen.check
            }
            PageTools {
                width: parent.width
                handout: screen.handout
            }
            TakeCard {
                width: parent.width
                check: screen.check
            }
            CodeCard {
                width: parent.width
                handout: screen.handout
            }
            NotDiagnosis {
                width: parent.width
            }
        }
    }

    EndButtons {
        id: ends

        x: Style.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: parent.width - 2 * Style.margin
        check: screen.check
        shell: screen.shell
    }
}
