pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style

// What the answers come to: three piles and a page to take along. Never a score.
Item {
    id: screen

    required property CheckViewModel check
    required property HandoutViewModel handout
    required property ShellViewModel shell
    required property bool portrait

    readonly property bool wide: !portrait && Style.asked < 1.5 && width >= 1000

    Component.onCompleted: handout.refresh()

    Connections {
        target: screen.check

        function onChanged(): void {
            screen.handout.refresh();
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: screen.wide ? beside : below
    }

    Component {
        id: beside

        SummaryWide {
            check: screen.check
            handout: screen.handout
            shell: screen.shell
        }
    }
    Component {
        id: below

        SummaryNarrow {
            check: screen.check
            handout: screen.handout
            shell: screen.shell
        }
    }
}
