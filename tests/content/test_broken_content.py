"""Whatever bytes are in a file: a ContentError or a record, problems or none, and soon."""

import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers.breakable_content import TODAY, BreakableContent
from skinwise.content.check_library import check_library
from skinwise.content.content_files import kind_of
from skinwise.content.library import Library
from skinwise.content.problem import ContentError, Problem
from skinwise.content.resource_folder import resource_folder
from skinwise.content.toml_file import LARGEST_FILE, read_record

CONTENT = resource_folder() / "content"
FILES = {
    path.relative_to(CONTENT).as_posix(): path.read_bytes()
    for path in sorted(CONTENT.rglob("*.toml"))
}
SOON = 5.0
"""Seconds of processor time for one hostile file, on a slow machine; a quarter of it is usual."""

LoneFile = Callable[[str, bytes], Path]
quick = settings(
    deadline=None,
    max_examples=150,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def judged(name: str, raw: bytes) -> list[Problem]:
    """Read and check a folder that holds the file and, for the words of a mechanism, its stage."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        wanted = {name: raw}
        if "/mechanisms/" in name:
            stage = f"stage/{Path(name).name}"
            wanted[stage] = FILES.get(stage, b"")
        for file, text in wanted.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_bytes(text)
        kind = kind_of(name)
        assert kind is not None
        errors: tuple[Problem, ...] = ()
        try:
            assert isinstance(read_record(folder, name, kind), kind)
        except ContentError as error:
            errors = error.problems
            assert errors
        problems = check_library(folder, frozenset({"msc"}), TODAY)
    assert set(errors) <= set(problems)
    lines = raw.count(b"\n") + 1
    for problem in problems:
        assert problem.message
        assert problem.remedy
        assert problem.file
        assert problem.severity in {"error", "warning"}
        assert problem.file != name or problem.line is None or 1 <= problem.line <= lines
        assert problem.sentence().isprintable()
        assert len(problem.sentence()) < 1000
    return problems


shipped_name = st.sampled_from(sorted(FILES))


@quick
@given(name=shipped_name, raw=st.binary(max_size=200))
def test_random_bytes(name: str, raw: bytes) -> None:
    assert any(problem.file == name for problem in judged(name, raw))


keys = st.sampled_from(
    ["id", "topic", "axis", "chapter", "words", "name", "source", "a.b.c", '"\\u0000"', "labels.x"]
)
values = st.recursive(
    st.sampled_from(
        [
            '"x"',
            "''",
            "1",
            "-0.0",
            "1e308",
            "-1e99",
            "9" * 19,
            "0x7fffffff",
            "true",
            "2026-01-01",
            "0001-01-01",
            "9999-12-31",
            "12:00:00",
            "2026-01-01T00:00:00Z",
            "nan",
            "-inf",
            "1e999",
            "9" * 400,
            "0x" + "f" * 60,
            '"\\u0007"',
            '"""a\n[b]\n"""',
        ]
    ),
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda parts: f"[{', '.join(parts)}]")
        | st.tuples(keys, inner).map(lambda pair: f"{{ {pair[0]} = {pair[1]} }}")
    ),
    max_leaves=8,
)
statements = st.one_of(
    st.tuples(keys, values).map(lambda pair: f"{pair[0]} = {pair[1]}"),
    keys.map(lambda key: f"[{key}]"),
    keys.map(lambda key: f"[[{key}]]"),
    st.text(max_size=12),
)


@quick
@given(name=shipped_name, lines=st.lists(statements, max_size=12))
def test_text_that_looks_like_toml(name: str, lines: list[str]) -> None:
    judged(name, "\n".join(lines).encode("utf-8", "surrogatepass"))


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, bytes]:
    """A shipped file with a few bytes flipped, pieces left out, put in or doubled."""
    name = draw(shipped_name)
    raw = bytearray(FILES[name])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(raw)))
        size = draw(st.integers(1, 60))
        match draw(st.sampled_from(["flip", "leave out", "put in", "double"])):
            case "flip":
                if at < len(raw):
                    raw[at] ^= 1 << draw(st.integers(0, 7))
            case "leave out":
                del raw[at : at + size]
            case "put in":
                raw[at:at] = draw(st.binary(min_size=1, max_size=8))
            case _:
                raw[at:at] = raw[at : at + size]
    return name, bytes(raw)


@quick
@given(mutated())
def test_shipped_files_with_bytes_changed(broken: tuple[str, bytes]) -> None:
    judged(*broken)


@st.composite
def revalued(draw: st.DrawFn) -> tuple[str, bytes]:
    """A shipped file in which some fields have another value: still TOML more often than not."""
    name = draw(shipped_name)
    lines = FILES[name].decode().splitlines()
    plain = [number for number, line in enumerate(lines) if " = " in line]
    for number in draw(st.lists(st.sampled_from(plain), min_size=1, max_size=3)):
        key = lines[number].partition(" = ")[0]
        lines[number] = f"{key} = {draw(values)}"
    return name, "\n".join(lines).encode()


@quick
@given(revalued())
def test_shipped_files_with_values_changed(broken: tuple[str, bytes]) -> None:
    judged(*broken)


@settings(quick, max_examples=12)
@given(broken=mutated())
def test_the_whole_folder_with_one_file_changed(
    tmp_path_factory: pytest.TempPathFactory, broken: tuple[str, bytes]
) -> None:
    content = BreakableContent(tmp_path_factory.mktemp("whole") / "content")
    name, raw = broken
    (content.folder / name).write_bytes(raw)
    try:
        whole = tomllib.loads(raw.decode()) == tomllib.loads(FILES[name].decode())
    except ValueError:
        whole = False
    # A change of a comment changes nothing; a change of a word may still be a fine word.
    assert not whole or content.check() == []
    content.check()


def filled(head: str, part: str, tail: str = "") -> bytes:
    """As many parts as the largest file holds."""
    count = (LARGEST_FILE - len(head) - len(tail)) // len(part.format(9_999_999))
    return (head + "".join(part.format(number) for number in range(count)) + tail).encode()


HOSTILE = {
    "many keys": filled("", "a{}=1\n"),
    "many words and a wrong one last": filled('name="x"\n[words]\n', 'a{}="b"\n', "zz=1\n"),
    "many tables": filled("", "[a{}]\n"),
    "many entries": filled("", "[[topic]]\n"),
    "many cards": filled("", '[[topic]]\nid="a"\ntab="a"\nquestion="a"\nicon="a"\n'),
    "many numbers": filled("a=[", "1,", "]"),
    "many lists": filled("a=[", "[],", "]"),
    "many inline tables": filled("a=[", "{{a=1}},", "]"),
    "many deep keys": filled("", "a.b.c.d.e.f.g.h.a.b.c.d.e.f.g.h{}=1\n"),
    "deep header, many keys": filled("[a.b.c.d.e.f.g.h.a.b.c.d.e.f.g]\n", "a{}=1\n"),
    "10,000 brackets": b"a = " + b"[" * 10_000,
    "10,000 braces": b"a = " + b"{a = " * 10_000,
    "closed brackets": b"a = " + b"[" * 10_000 + b"]" * 10_000,
    "a key 10,000 deep": b".".join([b"a"] * 10_000) + b" = 1",
    "a quoted key 10,000 deep": b" . ".join([b'"\\"a"'] * 10_000) + b" = 1",
    "a header 10,000 deep": b"[" + b".".join([b"a"] * 10_000) + b"]\n" + b"a = 1\n" * 10_000,
    "a header that never ends": filled("[", " "),
    "a text that never ends": filled('"""', '\\"""'),
    "quotes alone": filled("", '\\"'),
    "a number of 250 kB": filled("a = 1", "0"),
    "a hexadecimal of 250 kB": filled("a = 0x", "f"),
}


@pytest.mark.parametrize("name", ["en/topics.toml", "en/words.toml"])
@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_judged_soon(lone_file: LoneFile, raw: bytes, name: str) -> None:
    assert 10_000 <= len(raw) <= LARGEST_FILE
    folder = lone_file(name, raw)
    start = process_time()
    assert any(problem.file == name for problem in check_library(folder, None, TODAY))
    assert process_time() - start < SOON


@pytest.mark.parametrize(
    ("raw", "message", "remedy"),
    [
        (b"", "says nothing", "Put its text back."),
        (b"# nothing yet\n", "says nothing", "Put its text back."),
        (b"a" * (LARGEST_FILE + 1), "larger than 256 kB", "pasted by mistake"),
        (b"#" * 512 * 1024, "larger than 256 kB", "pasted by mistake"),
        (b"a = 1\nb = '\xff'\n", "Byte 12 is not UTF-8", "encoding UTF-8"),
        ("a = 1".encode("utf-16"), "is not UTF-8", "encoding UTF-8"),
        (b"a = " + b"[" * 10_000, "nested too deep", "Flatten"),
        (b".".join([b"a"] * 10_000), "nested too deep", "16 parts"),
        (b"a = nan", "not a number to count with", "usual size"),
        (b"a = [1, -inf]", "not a number to count with", "usual size"),
        (b"a = 1e999", "not a number to count with", "usual size"),
        (b"a = 1" + b"0" * 5000, "not a number to count with", "usual size"),
        (b"a = 2026-02-30", "This is not TOML", "missing quote"),
        (b"a = '\x00'", "This is not TOML", "missing quote"),
    ],
    ids=range(14),
)
def test_what_is_said(lone_file: LoneFile, raw: bytes, message: str, remedy: str) -> None:
    folder = lone_file("en/words.toml", raw)
    with pytest.raises(ContentError) as told:
        _ = Library(folder).words
    (problem,) = told.value.problems
    assert problem.file == "en/words.toml"
    assert message in problem.message
    assert remedy in problem.remedy
    assert problem in check_library(folder, None, TODAY)


def folder_instead(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


def nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "gone")


def device(path: Path) -> None:
    path.symlink_to(os.devnull)


def pipe(path: Path) -> None:
    os.mkfifo(path)


ODD = [folder_instead, loop, nowhere, device] + ([pipe] if hasattr(os, "mkfifo") else [])


@pytest.mark.parametrize("make", ODD)
@pytest.mark.parametrize("name", ["en/words.toml", "en/topics/stem-cells.toml", "sources.toml"])
def test_something_else_where_a_file_should_be(
    content: BreakableContent, name: str, make: Callable[[Path], None]
) -> None:
    (content.folder / name).unlink()
    make(content.folder / name)
    (problem,) = content.check()
    assert problem.file == name
    assert "The file cannot be read" in problem.message
    assert problem.remedy == "Put the file back."


def test_a_folder_that_leads_to_itself(content: BreakableContent) -> None:
    (content.folder / "en" / "topics" / "again").symlink_to(content.folder)
    (problem,) = content.check()
    assert (problem.file, problem.severity) == ("en/topics/again", "warning")


def test_a_file_name_that_is_no_text(content: BreakableContent) -> None:
    odd = os.fsdecode(b"en/topics/\xff\n.toml")
    (content.folder / odd).write_bytes(b"")
    problems = content.check()
    assert {problem.file for problem in problems} == {odd}
    assert all(problem.sentence().isprintable() for problem in problems)


def test_no_folder_at_all(tmp_path: Path) -> None:
    problems = check_library(tmp_path / "gone", None, TODAY)
    assert {problem.file for problem in problems} >= {"en/words.toml", "sources.toml"}
