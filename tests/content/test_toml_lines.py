"""Where a field stands: headers, keys, items of lists, and the nearest thing around the rest."""

import tomllib
from collections.abc import Iterator
from time import process_time

import pytest

from skinwise.content.resource_folder import resource_folder
from skinwise.content.toml_lines import line_of, lines_of, steps

TEXT = '''\
id = "x"  # [not.a.header]
note = """
title = "not here"
[nor.here]
"""

[chapters.reply]
title = 'its'
"odd key" = 1

[[page]]
id = "one"
[[page.section]]
text = [
  "one, [two",
  "x = 3", # "three"
  [1.5,
   2.5]
]
[[page.section]]
heading = "b"

[[page]]
[[page.section]]
stops = [{ id = "a", at = 6.0 }, { id = "b",
  at = 6.6 }]
tracks.grow = [[28.4, 0.0],
  [31.6, 1.0, "lay"]]
[page.end]
last = true'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("id", 1),
        ("note", 2),
        ("chapters", 7),
        ("chapters.reply", 7),
        ("chapters.reply.title", 8),
        ("chapters.reply.odd key", 9),
        ("page", 11),
        ("page[0]", 11),
        ("page[0].id", 12),
        ("page[0].section[0]", 13),
        ("page[0].section[0].text", 14),
        ("page[0].section[0].text[0]", 15),
        ("page[0].section[0].text[1]", 16),
        ("page[0].section[0].text[2]", 17),
        ("page[0].section[0].text[2][1]", 18),
        ("page[0].section[1]", 20),
        ("page[0].section[1].heading", 21),
        ("page[1]", 23),
        ("page[1].section[0]", 24),
        ("page[1].section[0].stops[0].at", 25),
        ("page[1].section[0].stops[1].id", 25),
        ("page[1].section[0].stops[1].at", 26),
        ("page[1].section[0].tracks.grow", 27),
        ("page[1].section[0].tracks.grow[1][2]", 28),
        ("page[1].end.last", 30),
    ],
)
def test_the_line_of_a_field(place: str, line: int) -> None:
    assert line_of(TEXT, place) == line


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("page[0].summary", 11),
        ("page[0].section[0].text[2][1].deeper", 18),
        ("page[7].id", 11),
        ("chapters.reply.short", 7),
    ],
)
def test_a_missing_field_has_the_line_of_what_would_hold_it(place: str, line: int) -> None:
    assert line_of(TEXT, place) == line


@pytest.mark.parametrize("place", ["", "title", "nor", "nor.here", "[0]", "..."])
def test_what_is_nowhere_has_no_line(place: str) -> None:
    assert line_of(TEXT, place) is None


def test_every_field_of_the_shipped_content_has_its_own_line() -> None:
    paths = sorted((resource_folder() / "content").rglob("*.toml"))
    assert len(paths) > 15
    for path in paths:
        text = path.read_text("utf-8")
        lines, written = lines_of(text), text.splitlines()
        for place, value in leaves(tomllib.loads(text), ""):
            line = lines.get(steps(place))
            assert line is not None, f"{path.name}: {place}"
            assert str(value)[:12].split("\n")[0].rstrip(".0") in written[line - 1], place


def leaves(value: object, place: str) -> Iterator[tuple[str, object]]:
    """Every text and whole number with its place."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{place}.{key}".removeprefix("."))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, f"{place}[{index}]")
    elif isinstance(value, (str, int)) and not isinstance(value, bool):
        yield place, value


@pytest.mark.parametrize(
    "text",
    [
        '"""' + '\\"""' * 50_000,
        "'''" + "''a" * 60_000,
        '\\"' * 100_000,
        "[" + " " * 200_000,
        "[" * 200_000,
        "{a=" * 60_000,
        ".".join(["a"] * 100_000) + " = 1",
        "[" + ".".join(["a"] * 40_000) + "]\n" + "a=1\n" * 20_000,
        "[[a]]\n" * 30_000,
    ],
    ids=range(9),
)
def test_hostile_text_costs_little(text: str) -> None:
    start = process_time()
    lines_of(text)
    assert process_time() - start < 3
