import QtQuick

// Dark: evening, or eyes that light hurts.
Colors {
    paper: "#1B1228"
    surface: "#281C3A"
    sunk: "#140C1F"
    line: "#46375C"
    lineStrong: "#9D8DB3"
    text: "#FBF4EA"
    text2: "#D8CADF"
    primary: "#F3BE4B"
    primaryDown: "#D9A02A"
    onPrimary: "#231430"
    primarySoft: "#3A2A52"
    focus: "#8CC2FF"
    focusGap: "#1B1228"
    stop: "#FF9DAE"
    stopSoft: "#4A1A2A"
    ask: "#FFCF70"
    askSoft: "#45300C"
    good: "#7FE0D2"
    goodSoft: "#12403C"
    lb: "#FBF4EA"
    halo: "#2C1630"
    ink: "#14091D"
    ground: "#40203A"
    scrim: "#B808040E"
}
