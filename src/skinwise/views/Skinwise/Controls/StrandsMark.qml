import QtQuick

// How sure we are, as strands of a rope. The word always stands beside it.
Picture {
    required property string certainty

    artwork: "strands_" + certainty
    width: 84
    height: 36
}
