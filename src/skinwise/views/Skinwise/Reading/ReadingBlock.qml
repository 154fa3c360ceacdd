import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// One block of a page: a title, the main message, a heading, words, a point, a claim, a summary.
Item {
    id: block

    required property string kind
    required property string words
    required property string certainty
    required property string detail

    implicitHeight: loader.height + loader.y

    Loader {
        id: loader

        y: block.kind === "title" ? 12 : block.kind === "heading" ? 14 : 0
        width: parent.width
        sourceComponent: block.kind === "title" ? title : block.kind === "heading" ? heading
            : block.kind === "claim" ? claim : block.kind === "point" ? point
            : block.kind === "main" || block.kind === "summary" ? message : text
    }

    Component {
        id: title

        DisplayLabel {
            text: block.words
            size: Style.panelTitleSize
        }
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
        }
    }

    Component {
        id: message

        Rectangle {
            implicitHeight: told.implicitHeight + 26
            radius: Style.radiusCard
            color: Style.colors.primarySoft
            border.width: 2
            border.color: Style.colors.primary

            Column {
                id: told

                x: 18
                y: 12
                width: parent.width - 36
                spacing: 2

                AppLabel {
                    width: parent.width
                    text: block.kind === "main" ? Words.readMain : Words.readSummary
                    size: Style.secondarySize
                    weight: 800
                    color: Style.colors.primary
                }
                RichLabel {
                    width: parent.width
                    text: block.words
                    size: Style.buttonSize
                    weight: 600
                }
            }
        }
    }
}
