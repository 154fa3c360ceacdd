pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Controls
import Skinwise.Presentation
import Skinwise.Style
import Skinwise.Words

// The rows of the table: what it is, what was tested, what came out, how sure, harms, rules.
Column {
    id: table

    required property OptionsViewModel options
    required property ShellViewModel shell
    required property real margin

    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optWhat
        cell: OptionCell {
            id: what

            required property string what

            about: Words.optWhat
            spoken: what.what

            AppLabel {
                width: parent?.width ?? 0
                text: what.what
                Accessible.ignored: true
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optTested
        cell: OptionCell {
            id: tested

            required property string people
            required property string howLong
            required property string compared

            readonly property string against: compared === "" ? "" : Words.optComparedWith.arg(compared)
            readonly property string time: howLong !== "" ? howLong : compared === "" ? "" : Words.optNoTime

            about: Words.optTested
            spoken: people + ". " + time + ". " + against

            StudyLine {
                width: parent?.width ?? 0
                glyph: "people"
                words: tested.people
            }
            StudyLine {
                width: parent?.width ?? 0
                glyph: "clock"
                words: tested.time
            }
            StudyLine {
                width: parent?.width ?? 0
                glyph: "contrast"
                words: tested.against
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optFound
        cell: OptionCell {
            id: found

            required property string found

            about: Words.optFound
            spoken: found.found

            AppLabel {
                width: parent?.width ?? 0
                text: found.found
                Accessible.ignored: true
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optOutOf
        cell: OptionCell {
            id: share

            required property int counted
            required property string hundred
            required property string countWords

            readonly property string words: counted < 0 ? Words.optNoCount
                : "<b>" + hundred + ".</b> " + countWords

            about: Words.optOutOf
            spoken: words.replace(/<\/?b>/g, "")

            Item {
                readonly property bool beside: width >= 260

                width: parent?.width ?? 0
                height: beside ? Math.max(130, told.implicitHeight) : 138 + told.implicitHeight

                OutOf100 {
                    count: share.counted
                }
                RichLabel {
                    id: told

                    x: parent.beside ? 144 : 0
                    y: parent.beside ? (parent.height - implicitHeight) / 2 : 138
                    width: parent.width - x
                    text: share.words
                    size: share.counted < 0 ? Style.secondarySize : Style.bodySize
                    color: share.counted < 0 ? Style.colors.text2 : Style.colors.text
                    Accessible.ignored: true
                }
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optSure
        cell: OptionCell {
            id: sure

            required property string strands
            required property string sureWord
            required property string sure
            required property string doubt

            about: Words.optSure
            spoken: sureWord + ", " + sure.sure + ". " + doubt

            Row {
                spacing: 12

                Picture {
                    artwork: sure.strands === "" ? "rule_none" : "strands_" + sure.strands
                    width: 76
                    height: 33
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppLabel {
                    text: sure.sureWord
                    size: Style.buttonSize
                    weight: 800
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
            AppLabel {
                width: parent?.width ?? 0
                text: sure.sure
                Accessible.ignored: true
            }
            AppLabel {
                visible: sure.doubt !== ""
                width: parent?.width ?? 0
                text: sure.doubt
                size: Style.secondarySize
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optHarms
        cell: OptionCell {
            id: harm

            required property string harms

            about: Words.optHarms
            spoken: harms

            AppLabel {
                width: parent?.width ?? 0
                text: harm.harms
                Accessible.ignored: true
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optRules
        cell: OptionCell {
            id: rule

            required property string ruleMark
            required property string ruleWords
            required property string asOf

            readonly property string means: ruleMark === "full" ? Words.optMarkFull
                : ruleMark === "half" ? Words.optMarkHalf
                : ruleMark === "empty" ? Words.optMarkEmpty : Words.optMarkNone

            about: Words.optRules
            spoken: means + ". " + ruleWords + " " + Words.claimAsOf.arg(asOf)

            Item {
                width: parent?.width ?? 0
                height: Math.max(46, words.implicitHeight)

                Picture {
                    artwork: "rule_" + rule.ruleMark
                    width: 46
                    height: 46
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppLabel {
                    id: words

                    x: 58
                    width: parent.width - x
                    text: rule.ruleWords
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
            AppLabel {
                width: parent?.width ?? 0
                text: Words.claimAsOf.arg(rule.asOf)
                size: Style.secondarySize
                color: Style.colors.text2
                Accessible.ignored: true
            }
        }
    }
    OptionRow {
        width: table.width
        options: table.options
        margin: table.margin
        title: Words.optSources
        cell: OptionCell {
            id: origin

            required property string optionId
            required property int sourceCount
            required property string checkedOn
            required property bool overdue

            about: Words.optSources
            spoken: checkedOn

            TouchButton {
                width: parent?.width ?? 0
                text: Words.sourcesSpoken.arg(origin.sourceCount)
                glyph: "book"
                Accessible.name: Words.optSourcesSpoken.arg(origin.named).arg(origin.sourceCount)
                onClicked: {
                    table.options.ask_sources(origin.optionId);
                    table.shell.open_sheet("sources");
                }
            }
            AppLabel {
                width: parent?.width ?? 0
                text: origin.checkedOn
                size: Style.secondarySize
                weight: origin.overdue ? 800 : 500
                color: origin.overdue ? Style.colors.ask : Style.colors.text2
                Accessible.ignored: true
            }
        }
    }
}
