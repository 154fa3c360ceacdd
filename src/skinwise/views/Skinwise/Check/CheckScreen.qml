pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation

// The checklist: what was offered, the questions one by one, what to take along.
Item {
    id: screen

    required property CheckViewModel check
    required property HandoutViewModel handout
    required property ShellViewModel shell
    required property bool portrait

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.check.step === "offer" ? offer
            : screen.check.step === "question" ? question : summary
    }

    Component {
        id: offer

        OfferScreen {
            check: screen.check
        }
    }
    Component {
        id: question

        QuestionScreen {
            check: screen.check
            portrait: screen.portrait
        }
    }
    Component {
        id: summary

        SummaryScreen {
            check: screen.check
            handout: screen.handout
            shell: screen.shell
            portrait: screen.portrait
        }
    }
}
