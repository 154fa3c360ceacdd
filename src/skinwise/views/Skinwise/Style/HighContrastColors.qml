import QtQuick

// High contrast: white, black lines, flat fills.
Colors {
    paper: "#FFFFFF"
    surface: "#FFFFFF"
    sunk: "#FFFFFF"
    line: "#000000"
    lineStrong: "#000000"
    text: "#000000"
    text2: "#000000"
    primary: "#2B0A78"
    primaryDown: "#000000"
    onPrimary: "#FFFFFF"
    primarySoft: "#FFFFFF"
    focus: "#0038C7"
    focusGap: "#FFFFFF"
    stop: "#8C0020"
    stopSoft: "#FFFFFF"
    ask: "#5A2E00"
    askSoft: "#FFFFFF"
    good: "#00413C"
    goodSoft: "#FFFFFF"
    lb: "#000000"
    halo: "#FFFFFF"
    ink: "#000000"
    ground: "#FFFFFF"
    scrim: "#B8000000"
}
