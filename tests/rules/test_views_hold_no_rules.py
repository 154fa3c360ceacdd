"""Views show; they decide nothing. A diagram above all: its picture is a function of one number,
so it has no function, timer, state or animation of its own."""

import re

import pytest

from helpers.sources import QML, place, qml_code

EVERYWHERE = {
    "Canvas": r"\bCanvas\b",
    "ShaderEffect": r"\bShaderEffect",
    "MultiEffect": r"\bMultiEffect\b",
    "Particles": r"\b(ParticleSystem|QtQuick\.Particles|Emitter\s*\{)",
    "RectangularShadow": r"\bRectangularShadow\b",
    "other effects": r"\bimport\s+(QtQuick\.Effects|Qt5Compat)",
    "XMLHttpRequest": r"\bXMLHttpRequest\b",
    "FileDialog": r"\b(File|Folder|Color|Font)Dialog\b",
    "openUrlExternally": r"\bopenUrl",
    "WebSocket": r"\bWeb(Socket|View|Engine)",
    "LocalStorage": r"\b(LocalStorage|openDatabaseSync)\b",
    "settings on disk": r"\bSettings\s*\{",
    "a plain Text item, unseen by screen readers": r"(?<![\w.])Text(Edit|Input|Area|Field)?\s*\{",
    "a link handler": r"\bonLinkActivated\b",
    "a loop or variable of JavaScript": r"\b(for|while|switch|try)\s*[({]|\b(let|const)\s+\w",
}
DIAGRAM = {
    "a function": r"\bfunction\b",
    "a timer": r"\b(Timer|FrameAnimation)\b",
    "states": r"\bstates\s*:|\bState(Group)?\s*\{|\bwhen\s*:.*\bstate\b",
    "a transition": r"\b(Transition|transitions)\b",
    "a script": r"\bScriptAction\b",
    "an animation": r"\b\w*Animat(ion|or)\b",
    "a behaviour": r"\bBehavior\s+on\b",
    "an untyped property": r"\bvar\s",
}
BLOCK = re.compile(r"(?:=>|\bon[A-Z]\w*\s*:|\bfunction\b[^{;]*)\s*\{")
"""What opens a block of JavaScript: an arrow, a handler, a function."""
MOST_STATEMENTS = 2
"""In a handler: call one verb, and say that the key was taken."""


def violations(path: str, text: str) -> list[str]:
    """What a view holds though it may not, each as a sentence."""
    code = qml_code(text)
    rules = EVERYWHERE | (DIAGRAM if "/Diagram/" in path else {})
    found = [
        f"{path}:{code.count(chr(10), 0, hit.start()) + 1} holds {what}: {hit.group().strip()}"
        for what, pattern in rules.items()
        for hit in re.finditer(pattern, code)
    ]
    return found + [
        f"{path}:{line} holds a script of {count} statements" for line, count in _scripts(code)
    ]


def _scripts(code: str) -> list[tuple[int, int]]:
    """Line and number of statements of every block of JavaScript that is too long."""
    found = []
    for start in BLOCK.finditer(code):
        body = code[start.end() : _end_of_block(code, start.end())]
        most = 1 if "function" in start.group() else MOST_STATEMENTS
        count = body.count(";")
        if count > most:
            found.append((code.count("\n", 0, start.start()) + 1, count))
    return found


def _end_of_block(code: str, start: int) -> int:
    depth = 1
    for index in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[index], 0)
        if depth == 0:
            return index
    return len(code)


def test_the_scan_sees_the_views() -> None:
    assert len(QML) >= 50
    assert sum("/Diagram/" in place(path) for path in QML) >= 12


def test_every_view_only_shows() -> None:
    found = [line for path in QML for line in violations(place(path), path.read_text("utf-8"))]
    assert not found, "\n".join(found)


PLANTED = [
    "Canvas {}",
    "ShaderEffect {}",
    "ShaderEffectSource {}",
    "MultiEffect {}",
    "ParticleSystem {}",
    "RectangularShadow {}",
    "import QtQuick.Effects",
    "Item { Component.onCompleted: new XMLHttpRequest() }",
    "FileDialog {}",
    "Item { Component.onCompleted: Qt.openUrlExternally(address) }",
    "WebSocket {}",
    "import QtQuick.LocalStorage",
    "Text { }",
    "Item { Text{} }",
    "TextField {}",
    "Label { onLinkActivated: go() }",
    "Item { function f() { a = 1; return a; } }",
    "Item { onWidthChanged: { a = 1; b = 2; c = 3; } }",
    "Item { Keys.onPressed: event => { a(); b(); c(); } }",
    "Item { onWidthChanged: { for (;;) a(); } }",
]
PLANTED_IN_DIAGRAM = [
    "Item { function f(): int { return 1; } }",
    "Timer {}",
    "FrameAnimation {}",
    "Item { states: [] }",
    "State { }",
    "Transition {}",
    "ScriptAction {}",
    "SequentialAnimation {}",
    "NumberAnimation on x {}",
    "Item { Behavior on x { } }",
    "Item { property var rows }",
]
FINE = """import QtQuick
// A Canvas, a Timer and a function are only spoken of.
Item {
    /* Text { } */
    property string words: "Canvas { Text {"
    horizontalAlignment: Text.AlignHCenter
    onClicked: mechanism.play()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Plus;
        if (event.accepted)
            mechanism.nudge(1);
    }
    AppLabel { text: state.name }
}
"""


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_rule_is_found(planted: str) -> None:
    assert violations("views/Skinwise/Sheets/Planted.qml", planted)


@pytest.mark.parametrize("planted", PLANTED_IN_DIAGRAM)
def test_a_planted_rule_in_a_diagram_is_found(planted: str) -> None:
    assert violations("views/Skinwise/Diagram/Planted.qml", planted)


def test_what_is_allowed_is_not_found() -> None:
    assert violations("views/Skinwise/Diagram/Fine.qml", FINE) == []
    small = "Item { function f(): int { return 1; } }"
    assert violations("views/Skinwise/Controls/Fine.qml", small) == []
