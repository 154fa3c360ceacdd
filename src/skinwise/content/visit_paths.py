"""What an author writes for the ways in: a path through the topics for 2, 5 or 10 minutes."""

from typing import Annotated

import msgspec

from skinwise.content.record import Id, Record, Words

Place = Annotated[str, msgspec.Meta(pattern=r"^(watch|read|try|check|take-home):[a-z0-9-]*$")]
"""`watch:<mechanism>`, `read:<page>`, `try:<tool>`, `check:` or `take-home:`."""

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class PathStep(Record, kw_only=True):
    """One stop on the way: a place of a topic. `chapter` is where a moving picture begins, its
    start when left out; `seconds` is how long the stop takes a reader who does not hurry."""

    title: Title
    artwork: str
    topic: Id
    place: Place
    chapter: str = ""
    seconds: Annotated[int, msgspec.Meta(ge=5, le=600)]


class VisitPath(Record, kw_only=True):
    """A path. `say_back` asks the reader to tell it in their own words: no score, no input."""

    id: Id
    minutes: Annotated[int, msgspec.Meta(ge=1, le=30)]
    artwork: str
    step: Annotated[tuple[PathStep, ...], msgspec.Meta(min_length=1, max_length=6)]
    say_back: Words


class VisitPaths(Record, kw_only=True):
    """`paths.toml`, the shortest path first."""

    path: tuple[VisitPath, ...]
