"""What a record itself refuses, told with the place and the line of the field."""

import pytest

from helpers.breakable_content import (
    HERE,
    SAID,
    SOURCES,
    STAGE,
    TABS,
    TOPIC,
    WORDS,
    Break,
    BreakableContent,
    assert_told,
)

SCHEMA = (
    Break(
        "unknown field",
        SOURCES,
        r"^year = 1955",
        f'year = 1955\ncolor = "red" {HERE}',
        "source[0].color",
        "not known",
        "Check its spelling",
        alone=False,
    ),
    Break(
        "review date missing",
        TOPIC,
        r"^review_by = \S+\n",
        "",
        "review_by",
        "missing",
        "Add it.",
        line_of="",
    ),
    Break(
        "review date of a claim missing",
        TOPIC,
        r'(?<=^covers = \["S9"\]\nchecked = 2026-11-22\n)review_by = \S+\n',
        "",
        "claim[0].review_by",
        "missing",
        "Add it.",
        line_of="[[claim]]",
    ),
    Break(
        "wrong type",
        STAGE,
        r"^start = 0.0",
        f'start = "0" {HERE}',
        "axis.start",
        "Expected `float`, got `str`",
        "Correct the value.",
    ),
    Break(
        "wrong type under a key of the author's own",
        SAID,
        r"^surface = .*?$",
        f"surface = 1 {HERE}",
        "labels.surface",
        "Expected `str`, got `int`",
        "Correct the value.",
    ),
    Break(
        "unknown field of a chapter",
        SAID,
        r"^\[chapters.reply\]",
        f'[chapters.reply]\ncaptoin = "x" {HERE}',
        "chapters.reply.captoin",
        "not known",
        "Check its spelling",
    ),
    Break(
        "a key that cannot be one",
        WORDS,
        r"^done = ",
        'Done = "x" # here\ndone = ',
        "words.Done",
        "matching regex",
        "Correct the value.",
    ),
    Break(
        "not TOML",
        TABS,
        r"^tab = .*?$",
        f"tab = {HERE}",
        "",
        "This is not TOML: Invalid value",
        "missing quote",
    ),
)


@pytest.mark.parametrize("case", [*SCHEMA], ids=lambda case: case.name)
def test_told_with_file_place_line_and_remedy(content: BreakableContent, case: Break) -> None:
    assert_told(content, case)
