import QtQuick
import Skinwise.Presentation

// Shows the sheet that the shell names, and tells the shell when it closes.
Item {
    id: host

    required property ShellViewModel shell
    required property MechanismViewModel mechanism
    required property TopicViewModel topic
    required property OptionsViewModel options
    required property AppearanceViewModel appearance

    readonly property bool watching: shell.screen === "watch"

    SettingsSheet {
        visible: host.shell.sheet === "settings"
        preview: host.shell.settingsPreview
        appearance: host.appearance
        onClosed: host.shell.close_sheet()
    }
    PlacesSheet {
        visible: host.shell.sheet === "places"
        shell: host.shell
        onClosed: host.shell.close_sheet()
    }
    SourcesSheet {
        visible: host.shell.sheet === "sources"
        sources: host.watching ? host.mechanism.sources
            : host.shell.screen === "options" ? host.options.sources : host.topic.sources
        onClosed: host.shell.close_sheet()
    }
    LeftOutSheet {
        visible: host.shell.sheet === "left-out"
        lines: host.mechanism.simplifications
        onClosed: host.shell.close_sheet()
    }
    EvidenceSheet {
        visible: host.shell.sheet === "evidence"
        mechanism: host.mechanism
        onClosed: host.shell.close_sheet()
    }
    LegendSheet {
        visible: host.shell.sheet === "who-is-who"
        legend: host.mechanism.legend
        onClosed: host.shell.close_sheet()
    }
    MythSheet {
        visible: host.shell.sheet === "myth"
        words: host.watching ? host.mechanism.misconception : host.topic.misconception
        onClosed: host.shell.close_sheet()
    }
    MoreSheet {
        visible: host.shell.sheet === "more"
        mechanism: host.mechanism
        onClosed: host.shell.close_sheet()
    }
}
