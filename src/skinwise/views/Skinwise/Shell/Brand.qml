import QtQuick
import Skinwise.Controls
import Skinwise.Words

// The mark and the name.
Item {
    id: brand

    property bool below: true

    implicitWidth: below ? 116 : mark.width + name.width + 14
    implicitHeight: below ? 66 : 48

    Picture {
        id: mark

        artwork: "brand_mark"
        width: brand.below ? 40 : 46
        height: width
        x: brand.below ? (brand.width - width) / 2 : 0
    }

    DisplayLabel {
        id: name

        text: Words.appName
        size: brand.below ? 18 : 24
        wrapMode: Text.NoWrap
        x: brand.below ? (brand.width - width) / 2 : mark.width + 14
        y: brand.below ? mark.height + 1 : (mark.height - height) / 2
        Accessible.role: Accessible.StaticText
    }
}
