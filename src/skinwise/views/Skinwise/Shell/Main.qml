pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Skinwise.Check
import Skinwise.Options
import Skinwise.Presentation
import Skinwise.Reading
import Skinwise.Sheets
import Skinwise.Start
import Skinwise.Style
import Skinwise.Trust
import Skinwise.Words

// The window: topics, the screen of the one that is open, and the sheet over it.
ApplicationWindow {
    id: window

    required property ShellViewModel shell
    required property MechanismViewModel mechanism
    required property TopicViewModel topic
    required property CheckViewModel check
    required property HandoutViewModel handout
    required property OptionsViewModel options
    required property TrustViewModel trust
    required property PathViewModel path
    required property AppearanceViewModel appearance

    readonly property bool portrait: height > width
    // The page comes last, when it is known how much room it has: its pictures are painted once.
    property bool framed: false

    Component.onCompleted: framed = true

    title: Words.appName
    color: Style.colors.paper
    font.family: Style.textFamily
    minimumWidth: 480
    minimumHeight: 480

    Binding {
        target: Style
        property: "theme"
        value: window.appearance.theme
    }
    Binding {
        target: Style
        property: "asked"
        value: window.appearance.textScale
    }
    Binding {
        target: Style
        property: "room"
        value: Math.max(1, Math.min(1.35, Math.min(window.width, window.height) / 800,
            Math.max(window.width, window.height) / 1280))
    }
    Binding {
        target: Style
        property: "moves"
        value: window.appearance.motion === "full"
    }

    Loader {
        id: rail

        active: !window.portrait
        height: window.height

        sourceComponent: Rail {
            shell: window.shell
        }
    }

    Loader {
        id: top

        active: window.portrait
        width: window.width

        sourceComponent: TopBar {
            shell: window.shell
        }
    }

    Loader {
        id: bar

        active: window.portrait
        width: window.width
        anchors.bottom: parent.bottom

        sourceComponent: TopicBar {
            shell: window.shell
        }
    }

    Loader {
        id: way

        active: window.path.stage === "step"
        x: window.portrait ? 0 : rail.width
        y: window.portrait ? top.height : 0
        width: window.width - x
        height: (item as PathBar)?.implicitHeight ?? 0

        sourceComponent: PathBar {
            path: window.path
        }
    }

    Loader {
        id: screen

        active: window.framed
        x: window.portrait ? 0 : rail.width
        y: way.y + way.height
        width: window.width - x
        height: window.height - y - (window.portrait ? bar.height : 0)
        sourceComponent: window.path.stage === "say-back" ? sayBack
            : window.shell.screen === "watch" ? watch
            : window.shell.screen === "read" ? read
            : window.shell.screen === "check" ? checklist
            : window.shell.screen === "options" ? options : trouble
    }

    Component {
        id: watch

        WatchScreen {
            mechanism: window.mechanism
            shell: window.shell
            portrait: window.portrait
        }
    }
    Component {
        id: read

        ReadingScreen {
            topic: window.topic
            shell: window.shell
            portrait: window.portrait
        }
    }
    Component {
        id: checklist

        CheckScreen {
            check: window.check
            handout: window.handout
            shell: window.shell
            portrait: window.portrait
        }
    }
    Component {
        id: options

        OptionsScreen {
            options: window.options
            shell: window.shell
            portrait: window.portrait
        }
    }
    Component {
        id: sayBack

        SayBackScreen {
            path: window.path
        }
    }
    Component {
        id: trouble

        TroubleScreen {
            topic: window.shell.trouble
        }
    }

    // Over rail and page: how much time is there?
    Loader {
        active: window.path.stage === "choose"
        anchors.fill: parent

        sourceComponent: StartScreen {
            path: window.path
            tools: TextSizeButton {
                shell: window.shell
            }
        }
    }

    // Made when the first sheet is asked for, and kept.
    Loader {
        id: sheets

        active: false

        sourceComponent: SheetHost {
            shell: window.shell
            mechanism: window.mechanism
            topic: window.topic
            options: window.options
            appearance: window.appearance
        }
    }

    Loader {
        active: sheets.active

        sourceComponent: TrustSheet {
            visible: window.shell.sheet === "trust"
            trust: window.trust
            onClosed: window.shell.close_sheet()
        }
    }

    Connections {
        target: window.shell

        function onSheetChanged(): void {
            sheets.active = sheets.active || window.shell.sheet !== "";
        }
    }
}
