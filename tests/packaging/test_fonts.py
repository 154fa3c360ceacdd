"""The shipped fonts: one family each in Qt, every weight, and every letter we write."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
WEIGHTS = {"Atkinson Hyperlegible Next": [400, 500, 600, 700, 800], "Andada Pro": [600, 700]}

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
SPANISH = "ÁÉÍÓÚÜÑáéíóúüñ¿¡ªº«»"
MARKS = " .,;:!?'\"()[]/&%+-=<>#*@_“”‘’–—…·•©®™\u00a0"
MEASURES = "µ×÷±−°½¼¾²³"


@pytest.fixture
def families(qapp: object) -> list[str]:
    files = sorted(FONTS.glob("*.ttf"))
    assert len(files) == 7
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    assert -1 not in numbers
    return [QFontDatabase.applicationFontFamilies(number)[0] for number in numbers]


def test_every_file_belongs_to_one_of_two_families(families: list[str]) -> None:
    assert sorted(families) == ["Andada Pro"] * 2 + ["Atkinson Hyperlegible Next"] * 5


@pytest.mark.parametrize("family", WEIGHTS)
def test_qt_lists_each_weight_under_the_family(families: list[str], family: str) -> None:
    styles = QFontDatabase.styles(family)
    assert sorted(QFontDatabase.weight(family, style) for style in styles) == WEIGHTS[family]


@pytest.mark.parametrize(
    ("family", "weight"),
    [(family, weight) for family, weights in WEIGHTS.items() for weight in weights],
)
def test_asking_for_a_weight_gives_the_file_of_that_weight(
    families: list[str], family: str, weight: int
) -> None:
    asked = QFont(family, 20)
    asked.setWeight(QFont.Weight(weight))
    given = QRawFont.fromFont(asked)
    assert (given.familyName(), given.weight()) == (family, weight)


@pytest.mark.parametrize("file", sorted(FONTS.glob("*.ttf")), ids=lambda file: file.stem)
def test_every_letter_of_english_and_spanish_is_drawn(file: Path) -> None:
    has = TTFont(file).getBestCmap()
    wanted = LETTERS + SPANISH + MARKS + MEASURES
    assert [letter for letter in wanted if ord(letter) not in has] == []


@pytest.mark.parametrize("file", sorted(FONTS.glob("*.ttf")), ids=lambda file: file.stem)
def test_the_names_within_a_file_agree(file: Path) -> None:
    font = TTFont(file)
    names = font["name"]
    assert names.getDebugName(6) == file.stem
    assert names.getDebugName(4).replace(" ", "") == file.stem.replace("-", "")
    assert font["OS/2"].usWeightClass in (400, 500, 600, 700, 800)
