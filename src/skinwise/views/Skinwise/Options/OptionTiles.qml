pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The ten tiles, always in the same order: ten across, five, or two with large words.
GridLayout {
    id: tiles

    required property OptionsViewModel options

    readonly property int across: width / 10 >= 108 * Style.textScale ? 10
        : width / 5 >= 140 * Style.textScale ? 5 : 2

    columns: across
    columnSpacing: 6
    rowSpacing: 8
    uniformCellWidths: true
    uniformCellHeights: true
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.optChoose

    Repeater {
        model: tiles.options.tiles

        delegate: OptionTile {
            required property string optionId
            required property string named
            required property bool chosen

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            text: named
            checked: chosen
            beside: tiles.across === 2
            onClicked: tiles.options.toggle(optionId)
        }
    }
}
