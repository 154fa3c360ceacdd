import QtQuick
import Skinwise.Words

// A pile's mark: octagon, diamond or circle. Shape carries it, colour only helps.
Picture {
    required property string pile
    readonly property string word: pile === "slow-down" ? Words.pileSlowDown
        : pile === "find-out-more" ? Words.pileFindOutMore
        : pile === "with-proof" ? Words.pileWithProof : ""

    artwork: pile === "slow-down" ? "octagon"
        : pile === "find-out-more" ? "diamond_question"
        : pile === "with-proof" ? "circle_tick" : ""
    width: 40
    height: 40
}
