import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// The summary in landscape: questions at the left, the page to take along at the right.
Item {
    id: screen

    required property CheckViewModel check
    required property HandoutViewModel handout
    required property ShellViewModel shell

    readonly property real inner: Math.min(width, 1500)
    readonly property real start: (width - inner) / 2 + Style.margin

    SummaryHead {
        id: head

        x: screen.start
        y: 16
        width: side.x - Style.margin + 14 - x
        check: screen.check
    }

    TakeCard {
        id: take

        x: screen.start
        anchors.top: head.bottom
        anchors.topMargin: 12
        width: head.width
        height: Math.min(implicitHeight, screen.height - 32 - note.height - y)
        check: screen.check
    }

    NotDiagnosis {
        id: note

        x: screen.start
        anchors.top: take.bottom
        anchors.topMargin: 12
        width: head.width
    }

    ScrollPage {
        id: side

        x: screen.start + screen.inner - 2 * Style.margin - width + 14
        y: 10
        width: 404 + Math.max(0, Math.min(80, (screen.width - 1148) * 0.2))
        height: ends.y - y - 4
        contentHeight: tools.implicitHeight + 20

        Column {
            id: tools

            x: 14
            y: 10
            width: side.width - 28
            spacing: 10

            PageTools {
                id: page

                width: parent.width
                handout: screen.handout
            }
            CodeCard {
                id: code

                most: Math.min(480, side.height - page.height - words - 30)
                width: parent.width
                handout: screen.handout
            }
        }
    }

    EndButtons {
        id: ends

        x: side.x + 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: side.width - 28
        check: screen.check
        shell: screen.shell
    }
}
