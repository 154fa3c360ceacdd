"""Words and colours that are written in two places say the same in both, and can be read."""

import re
import tomllib
from pathlib import Path

import pytest

from helpers.sources import QML, qml_code
from skinwise.content.library import Library, locales
from skinwise.content.resource_folder import resource_folder, views_folder

STYLE = views_folder() / "Skinwise" / "Style"
WORDS_QML = views_folder() / "Skinwise" / "Words" / "Words.qml"
CONTENT = resource_folder() / "content"
PALETTES = tomllib.loads((resource_folder() / "artwork" / "palette.toml").read_text("utf-8"))
THEMES = {
    "light": "LightColors.qml",
    "dark": "DarkColors.qml",
    "high-contrast": "HighContrastColors.qml",
}
SHARED = {
    *("paper", "text", "text2", "lineStrong", "primary", "stop", "stopSoft", "ask", "askSoft"),
    *("good", "goodSoft", "lb", "halo", "ink"),
}
BODY = 7.0
"""WCAG 2.2, 1.4.6: contrast of words with what is behind them."""
OUTLINE = 3.0
"""WCAG 2.2, 1.4.11: contrast of a control's outline with what is beside it."""
READ = [
    *((word, ground) for word in ("text", "text2") for ground in ("paper", "surface", "sunk")),
    *(("text", soft) for soft in ("primarySoft", "stopSoft", "askSoft", "goodSoft")),
    *((mark, "paper") for mark in ("primary", "stop", "ask", "good")),
    ("onPrimary", "primary"),
    ("onPrimary", "primaryDown"),
    ("primary", "primarySoft"),
    ("primary", "sunk"),
    ("ask", "askSoft"),
    ("lb", "halo"),
]
SEEN = [
    *((line, ground) for line in ("lineStrong", "focus") for ground in ("paper", "surface")),
    *((mark, "surface") for mark in ("primary", "stop", "ask", "good")),
    ("focus", "sunk"),
    ("focusGap", "focus"),
]


def colours(theme: str) -> dict[str, str]:
    """Name to `#RRGGBB` of a theme of the interface."""
    text = STYLE.joinpath(THEMES[theme]).read_text("utf-8")
    return dict(re.findall(r'^    (\w+): "(#[0-9A-F]{6,8})"$', text, flags=re.MULTILINE))


def contrast(one: str, other: str) -> float:
    """Of two `#RRGGBB`, 1..21, as WCAG computes it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def named_words(text: str) -> dict[str, str]:
    """Property to the key that it reads, of Words.qml."""
    return dict(
        re.findall(
            r'^    readonly property string (\w+): table\.(\w+) \?\? ""$', text, flags=re.MULTILINE
        )
    )


@pytest.mark.parametrize("locale", locales(CONTENT))
def test_words_qml_names_the_words_of_every_language(locale: str) -> None:
    named = named_words(WORDS_QML.read_text("utf-8"))
    assert len(named) >= 100
    assert [name for name, key in named.items() if name != key] == []
    lines = WORDS_QML.read_text("utf-8").count("readonly property")
    assert lines == len(named), "a line of Words.qml is not written like the others"
    assert sorted(named) == sorted(Library(CONTENT, locale).words.words)


def test_the_reader_of_words_sees_a_wrong_key() -> None:
    assert named_words('    readonly property string a: table.b ?? ""') == {"a": "b"}


def test_every_word_is_used() -> None:
    """A word nobody shows is a word somebody translates for nothing."""
    views = "".join(qml_code(path.read_text("utf-8")) for path in QML)
    python = "".join(path.read_text("utf-8") for path in Path(views_folder().parent).rglob("*.py"))
    shown = set(re.findall(r"\bWords\.(\w+)", views)) | set(re.findall(r'"(\w+)"', python))
    kinds = {name for name in named_words(WORDS_QML.read_text("utf-8")) if name.startswith("kind")}
    assert sorted(set(named_words(WORDS_QML.read_text("utf-8"))) - shown - kinds) == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_names_every_colour(theme: str) -> None:
    declared = re.findall(r"required property color (\w+)", (STYLE / "Colors.qml").read_text())
    assert len(declared) >= 24
    assert sorted(colours(theme)) == sorted(declared)


@pytest.mark.parametrize("theme", THEMES)
def test_interface_and_pictures_share_their_colours(theme: str) -> None:
    interface, pictures = colours(theme), PALETTES[theme]
    assert set(interface) & set(pictures) == SHARED
    apart = {
        name: (interface[name], pictures[name])
        for name in SHARED
        if interface[name].lower() != pictures[name].lower()
    }
    assert apart == {}


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_and_outlines_seen(theme: str) -> None:
    table = colours(theme)
    faint = {
        f"{front} on {back}": round(contrast(table[front], table[back]), 2)
        for least, pairs in ((BODY, READ), (OUTLINE, SEEN))
        for front, back in pairs
        if contrast(table[front], table[back]) < least
    }
    assert faint == {}


def test_contrast_is_computed_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
