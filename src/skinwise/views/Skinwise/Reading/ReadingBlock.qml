pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// One block of a page: the main message, a heading, words, a point, a claim or the summary.
Item {
    id: block

    required property ShellViewModel shell
    required property string kind
    required property string words
    required property string certainty
    required property string detail
    required property string claimId

    implicitHeight: loader.height + loader.y

    Loader {
        id: loader

        y: block.kind === "heading" ? 14 : block.kind === "summary" ? 10 : 0
        width: parent.width
        sourceComponent: block.kind === "heading" ? heading : block.kind === "claim" ? claim
            : block.kind === "point" ? point
            : block.kind === "main" || block.kind === "summary" ? message : text
    }

    Component {
        id: heading

        AppLabel {
            text: block.words
            size: Style.buttonSize
            weight: 800
            Accessible.role: Accessible.Heading
        }
    }

    Component {
        id: text

        RichLabel {
            text: block.words
            lineHeight: 1.12
        }
    }

    Component {
        id: point

        Item {
            implicitHeight: said.implicitHeight

            Rectangle {
                x: 8
                y: Style.bodySize * 0.5
                width: 8
                height: 8
                radius: 4
                color: Style.colors.primary
            }
            RichLabel {
                id: said

                x: 28
                width: parent.width - 28
                text: block.words
                lineHeight: 1.08
            }
        }
    }

    Component {
        id: claim

        ClaimCard {
            words: block.words
            certainty: block.certainty
            detail: block.detail
            onClicked: block.shell.open_claim(block.claimId)
        }
    }

    Component {
        id: message

        MessageCard {
            heading: block.kind === "main" ? Words.readMain : Words.readSummary
            words: block.words
        }
    }
}
