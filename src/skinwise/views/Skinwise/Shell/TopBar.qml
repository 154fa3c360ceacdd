import QtQuick
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Trust

// The head of the page in portrait: who we are, and how to make it easy.
Item {
    id: bar

    required property ShellViewModel shell

    implicitHeight: 80

    Brand {
        x: Style.margin
        below: false
        anchors.verticalCenter: parent.verticalCenter
    }

    TrustButton {
        shell: bar.shell
        anchors.right: size.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
    }

    TextSizeButton {
        id: size

        shell: bar.shell
        height: 56
        anchors.right: parent.right
        anchors.rightMargin: Style.margin
        anchors.verticalCenter: parent.verticalCenter
    }
}
