import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The title, how many to choose, and what the rope means. A fourth choice is told here.
Item {
    id: head

    required property OptionsViewModel options

    readonly property bool stacked: width < 900 * Style.textScale

    implicitHeight: stacked ? title.implicitHeight + 2 + hints.height : Math.max(title.implicitHeight, hints.height)

    DisplayLabel {
        id: title

        width: head.stacked ? head.width : head.width * 0.52
        y: head.stacked ? 0 : (head.height - implicitHeight) / 2
        text: Words.optTitle
    }

    Column {
        id: hints

        x: head.stacked ? 0 : head.width - width
        y: head.stacked ? title.implicitHeight + 2 : (head.height - height) / 2
        width: head.stacked ? head.width : head.width * 0.46

        Item {
            width: parent.width
            height: hint.implicitHeight

            Picture {
                id: mark

                visible: head.options.full
                x: head.stacked ? 0 : hint.width - hint.contentWidth - width - 8
                anchors.verticalCenter: parent.verticalCenter
                artwork: "diamond_question"
                width: 24 * Style.textScale
                height: width
            }
            AppLabel {
                id: hint

                x: head.stacked && mark.visible ? mark.width + 8 : 0
                width: parent.width - x
                text: head.options.full ? Words.optTakeAway : Words.optChoose
                weight: head.options.full ? 800 : 500
                color: head.options.full ? Style.colors.ask : Style.colors.text2
                horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            }
        }
        AppLabel {
            width: parent.width
            text: Words.optRope
            color: Style.colors.text2
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
        }
    }

    Connections {
        target: head.options

        function onRefused(): void {
            hint.Accessible.announce(Words.optTakeAway, Accessible.Assertive);
        }
    }
}
