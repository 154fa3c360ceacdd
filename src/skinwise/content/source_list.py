"""Where claims come from."""

from typing import Literal

from skinwise.content.record import Id, Record, Reviewed, Words

StudyKind = Literal[
    "trial",
    "small-study",
    "review",
    "lab-dish",
    "animal",
    "measurement",
    "case-report",
    "law",
    "regulator",
    "court",
    "survey",
    "guidance",
]


class Source(Reviewed, kw_only=True):
    """One source. `people` is how many were studied; `read` tells whether we read the source
    itself or a page that reports it."""

    id: Id
    title: Words
    by: Words
    year: int
    kind: StudyKind
    where: str = ""
    people: int | None = None
    read: Literal["source", "summary"] = "source"


class SourceList(Record, kw_only=True):
    """`sources.toml`: the same in every language."""

    source: tuple[Source, ...]
