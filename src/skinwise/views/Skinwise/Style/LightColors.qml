import QtQuick

// Light: the default.
Colors {
    paper: "#FFFBF8"
    surface: "#FFFFFF"
    sunk: "#F5EDEB"
    line: "#DCCFCE"
    lineStrong: "#85747F"
    text: "#2A1B3D"
    text2: "#4F4159"
    primary: "#4A2E83"
    primaryDown: "#341D63"
    onPrimary: "#FFFFFF"
    primarySoft: "#EDE6F7"
    focus: "#0B57D0"
    focusGap: "#FFFFFF"
    stop: "#A3123A"
    stopSoft: "#FBE6EA"
    ask: "#7A4300"
    askSoft: "#FFF0D2"
    good: "#0B5A54"
    goodSoft: "#DDF3EF"
    lb: "#2A1B3D"
    halo: "#FFF6F1"
    ink: "#2A1B3D"
    ground: "#F9DCD5"
    scrim: "#9E2A1B3D"
}
