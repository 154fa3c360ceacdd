"""The code: read back by a decoder that is not ours, at every size, whatever goes in."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from skinwise.handout.letters import tidy
from skinwise.handout.qr_code import QUIET_ZONE, qr_matrix
from skinwise.handout.qr_text import MOST_BYTES, qr_text, size

LARGEST = 57
"""Modules a side of version 10."""


def read(text: str) -> list[zxingcpp.Barcode]:
    """What an independent decoder finds. Asked for codes of this kind alone: in the noise of any
    picture it may else read a line of bars."""
    return zxingcpp.read_barcodes(picture_of(text), formats=zxingcpp.BarcodeFormat.QRCode)


def picture_of(text: str, scale: int = 4) -> Image.Image:
    matrix = qr_matrix(text)
    side = len(matrix) + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, black in enumerate(row):
            if black:
                image.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)


@pytest.mark.parametrize("letter", ["a", "é", "?", "€"])
def test_the_largest_content_is_read_back(letter: str) -> None:
    text = letter * (MOST_BYTES // size(letter))
    assert size(text) > MOST_BYTES - 3
    assert len(qr_matrix(text)) <= LARGEST
    found = read(text)
    assert [code.text for code in found] == [text]
    assert found[0].ec_level == "M"


def test_whole_questions_are_dropped_and_counted() -> None:
    text = qr_text(["x" * 90, "y" * 90, "z" * 90], "+%1 more on the page")
    assert text.splitlines() == ["1 " + "x" * 90, "+2 more on the page"]


def test_questions_that_fit_stay_whole() -> None:
    assert qr_text(["Is it approved?", "What does it cost?"], "+%1") == (
        "1 Is it approved?\n2 What does it cost?"
    )


def test_one_question_too_long_is_counted_not_cut() -> None:
    assert qr_text(["w" * 500], "+%1 more on the page") == "+1 more on the page"


def test_even_a_more_line_too_long_gives_no_broken_text() -> None:
    assert qr_text(["w" * 500], "m" * 500) == ""


@given(st.lists(st.text(max_size=120), max_size=25))
def test_any_questions_give_a_code_within_limits(questions: list[str]) -> None:
    text = qr_text(questions, "+%1 more on the page")
    assert size(text) <= MOST_BYTES
    lines = text.split("\n") if text else []
    whole = [f"{number} {tidy(asked)}" for number, asked in enumerate(questions, start=1)]
    if lines and lines != whole:
        *kept, last = lines
        assert kept == whole[: len(kept)]
        assert last == f"+{len(questions) - len(kept)} more on the page"
    assert 21 <= len(qr_matrix(text)) <= LARGEST


@given(st.text(st.characters(), max_size=400))
def test_any_text_at_all_gives_a_code(text: str) -> None:
    matrix = qr_matrix(text)
    assert 21 <= len(matrix) <= LARGEST
    assert all(len(row) == len(matrix) for row in matrix)


@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=60)))
def test_what_goes_in_comes_out(questions: list[str]) -> None:
    text = qr_text(questions, "+%1 more")
    if text:
        assert [code.text for code in read(text)] == [text]


def test_a_lone_surrogate_and_nothing_at_all() -> None:
    assert len(qr_matrix("\ud800")) == len(qr_matrix("")) == 21
