pragma ComponentBehavior: Bound

import QtQuick
import Skinwise.Presentation
import Skinwise.Words

// Where it comes from.
Sheet {
    id: sheet

    required property RecordListModel sources

    title: Words.sourcesTitle

    SourceList {
        sources: sheet.sources
    }
}
