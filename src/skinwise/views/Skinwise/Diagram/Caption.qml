import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style

// What is to be seen, in a few words. Said aloud by a screen reader when the chapter changes.
Item {
    id: caption

    required property MechanismViewModel mechanism
    property bool brief: false

    implicitHeight: words.implicitHeight

    RichLabel {
        id: words

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        text: caption.brief ? caption.mechanism.shortCaption : caption.mechanism.caption
        size: Style.captionSize
        weight: 500
        lineHeight: 1.06
        onTextChanged: Accessible.announce(Accessible.name)
    }
}
