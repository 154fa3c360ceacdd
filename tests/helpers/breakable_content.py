"""A copy of the shipped content that a test may break, and what has to be told then."""

import re
import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

from skinwise.content.check_library import check_library
from skinwise.content.content_folder import artwork_names
from skinwise.content.problem import Problem
from skinwise.content.resource_folder import resource_folder

TODAY = date(2026, 11, 23)
"""The day these tests live on: the shipped content was checked the day before, or later."""

SOURCES = "sources.toml"
TABS = "en/topics.toml"
TOPIC = "en/topics/how-they-act.toml"
STAGE = "stage/paracrine.toml"
STOPS = "stage/cream-depth.toml"
SAID = "en/mechanisms/paracrine.toml"
STOPS_SAID = "en/mechanisms/cream-depth.toml"
SHEET = "en/checklist.toml"
WORDS = "en/words.toml"
PAGE = "en/handout.toml"

HERE = "# here"
"""Marks the line that has to be named."""


class Break(NamedTuple):
    """What is done to which file, and what is to be told."""

    name: str
    file: str
    pattern: str
    new: str
    place: str
    message: str
    remedy: str
    line_of: str = HERE
    severity: str = "error"
    alone: bool = True
    """Whether nothing else is wrong then; some mistakes truly have two ends."""
    told_in: str = ""
    """The file that is named, where it is another."""


def many(count: int, word: str = "word") -> str:
    """So many words."""
    return " ".join([word] * count)


class BreakableContent:
    """The shipped content under `folder`, checked against the shipped artwork."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(resource_folder() / "content", folder)

    def change(self, name: str, pattern: str, new: str) -> None:
        """Replace the first match of a regular expression, `.` matching line ends too. It must
        match, so that a test that no longer breaks anything fails."""
        path = self.folder / name
        text, count = re.subn(
            pattern, lambda _: new, path.read_text("utf-8"), count=1, flags=re.DOTALL | re.MULTILINE
        )
        assert count == 1, f"{name} has no {pattern}"
        path.write_text(text, "utf-8")

    def line(self, name: str, words: str) -> int:
        """The 1-based line where the words first stand."""
        before, found, _ = (self.folder / name).read_text("utf-8").partition(words)
        assert found, f"{name} has no {words}"
        return before.count("\n") + 1

    def check(self) -> list[Problem]:
        """What `skinwise check` finds on TODAY."""
        artwork = artwork_names(resource_folder() / "content", resource_folder() / "artwork")
        return check_library(self.folder, artwork, TODAY)


def assert_told(content: BreakableContent, case: Break) -> None:
    """Break it, check, and hold the finding against what the case says."""
    content.change(case.file, case.pattern, case.new)
    problems = content.check()
    told_in = case.told_in or case.file
    found = [
        problem
        for problem in problems
        if problem.file == told_in
        and case.message in problem.message
        and (problem.place == case.place or (case.place and case.place in problem.place))
    ]
    assert len(found) == 1, problems
    (problem,) = found
    assert case.remedy in problem.remedy
    assert problem.severity == case.severity
    assert problem.line == (content.line(told_in, case.line_of) if case.line_of else None)
    if case.alone:
        assert [it for it in problems if it.severity == "error" and it != problem] == []
