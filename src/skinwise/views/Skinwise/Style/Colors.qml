import QtQuick

// The colours of a theme. Three themes fill them in; the artwork has its own palette file.
QtObject {
    required property color paper // page
    required property color surface // cards, buttons
    required property color sunk // rail
    required property color line // hairline, decorative
    required property color lineStrong // control outline
    required property color text // words
    required property color text2 // secondary words
    required property color primary // primary action, current place
    required property color primaryDown // primary, pressed
    required property color onPrimary // on primary
    required property color primarySoft // selected fill
    required property color focus // focus ring
    required property color focusGap // gap inside the focus ring
    required property color stop // slow down
    required property color stopSoft // its fill
    required property color ask // find out more, misconception
    required property color askSoft // its fill
    required property color good // answered with proof
    required property color goodSoft // its fill
    required property color lb // words on the stage
    required property color halo // their outline
    required property color ink // drawn outlines
    required property color ground // stage before its artwork
    required property color scrim // behind a sheet
}
