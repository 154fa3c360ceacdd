pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Style

// A topic to watch, in the arrangement that fits the window and the size of the words.
Loader {
    id: screen

    required property MechanismViewModel mechanism
    required property ShellViewModel shell
    required property bool portrait

    sourceComponent: portrait ? upright : Style.asked >= 1.5 || width < 1000 ? large : landscape

    Component {
        id: landscape

        WatchLandscape {
            mechanism: screen.mechanism
            shell: screen.shell
        }
    }
    Component {
        id: large

        WatchLarge {
            mechanism: screen.mechanism
            shell: screen.shell
        }
    }
    Component {
        id: upright

        WatchPortrait {
            mechanism: screen.mechanism
            shell: screen.shell
        }
    }
}
