pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// Text size, colours, movement. Acts at once; undo goes back to how it was on opening.
Sheet {
    id: sheet

    required property AppearanceViewModel appearance
    required property string preview

    title: Words.settingsTitle
    onAboutToShow: appearance.remember()

    Column {
        spacing: 22

        Card {
            width: parent.width
            implicitHeight: line.implicitHeight + 24

            RichLabel {
                id: line

                x: 18
                width: parent.width - 36
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.preview
                size: Style.captionSize
            }
        }

        TileGrid {
            width: parent.width
            title: Words.settingsTextSize
            most: 4
            least: 146

            SizeTile {
                appearance: sheet.appearance
                size: 1
                text: Words.textNormal
            }
            SizeTile {
                appearance: sheet.appearance
                size: 1.25
                text: Words.textLarge
            }
            SizeTile {
                appearance: sheet.appearance
                size: 1.5
                text: Words.textLarger
            }
            SizeTile {
                appearance: sheet.appearance
                size: 2
                text: Words.textLargest
            }
        }

        TileGrid {
            width: parent.width
            title: Words.settingsColors

            ThemeTile {
                appearance: sheet.appearance
                theme: "light"
                colors: Style.light
                text: Words.themeLight
            }
            ThemeTile {
                appearance: sheet.appearance
                theme: "dark"
                colors: Style.dark
                text: Words.themeDark
            }
            ThemeTile {
                appearance: sheet.appearance
                theme: "high-contrast"
                colors: Style.highContrast
                text: Words.themeHighContrast
            }
        }

        TileGrid {
            width: parent.width
            title: Words.settingsMovement

            MotionTile {
                appearance: sheet.appearance
                motion: "full"
                glyph: "play"
                text: Words.motionFull
            }
            MotionTile {
                appearance: sheet.appearance
                motion: "reduced"
                glyph: "next"
                text: Words.motionReduced
            }
            MotionTile {
                appearance: sheet.appearance
                motion: "still"
                glyph: "pause"
                text: Words.motionStill
            }
        }
    }

    foot: SheetEnds {
        onUndone: sheet.appearance.undo()
        onDone: sheet.close()
    }
}
