pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style

// The options side by side: pick up to three, and read them in columns of equal weight.
Item {
    id: screen

    required property OptionsViewModel options
    required property ShellViewModel shell
    required property bool portrait

    // Columns that have room; large words leave room for two, then for one.
    readonly property int columns: Style.asked >= 1.5 ? 1 : portrait || Style.asked >= 1.25 ? 2 : 3
    readonly property bool wide: columns === 3 && (width - 2 * Style.margin) / 10 >= 108 * Style.textScale

    onColumnsChanged: options.fit(columns)
    Component.onCompleted: options.fit(columns)

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.wide ? wide : narrow
    }

    Component {
        id: wide

        OptionsWide {
            options: screen.options
            shell: screen.shell
        }
    }
    Component {
        id: narrow

        OptionsNarrow {
            options: screen.options
            shell: screen.shell
            columns: screen.columns
        }
    }
}
