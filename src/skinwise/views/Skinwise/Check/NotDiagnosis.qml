import QtQuick
import Skinwise.Controls
import Skinwise.Style
import Skinwise.Words

// What this page is not.
Rectangle {
    implicitHeight: words.implicitHeight + 22
    color: Style.colors.askSoft
    radius: Style.radiusCard
    border.width: 2
    border.color: Style.colors.ask

    Flow {
        id: words

        x: 18
        y: 10
        width: parent.width - 36
        spacing: 12

        AppLabel {
            width: Math.min(implicitWidth, words.width)
            text: Words.notDiagnosis
            weight: 800
            color: Style.colors.ask
        }
        AppLabel {
            width: Math.min(implicitWidth, words.width)
            text: Words.notDiagnosisWords
        }
    }
}
