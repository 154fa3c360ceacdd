"""The files of a content folder, each read once, and every problem found in them."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import TypeVar

from skinwise.content.content_files import content_files
from skinwise.content.finding import Finding
from skinwise.content.problem import ContentError, Problem, shortened
from skinwise.content.record import Record
from skinwise.content.toml_file import read_record, read_text
from skinwise.content.toml_lines import Steps, lines_of, nearest

T = TypeVar("T", bound=Record)


class Shelf:
    """Reads records and keeps problems. Never raises for what is in a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.used: set[str] = set()
        """Files that something leads to."""
        self.names = content_files(folder, self._unread)
        """Every file below the folder, there or not whole."""
        self._records: dict[str, Record | None] = {}
        self._lines: dict[str, Mapping[Steps, int]] = {}

    def read(self, name: str, kind: type[T]) -> T | None:
        """The record of a file; None when it is broken, and then its problems are kept."""
        if name not in self._records:
            try:
                self._records[name] = read_record(self.folder, name, kind)
            except ContentError as error:
                self._records[name] = None
                self.problems += error.problems
        record = self._records[name]
        return record if isinstance(record, kind) else None

    def records(self) -> dict[str, Record]:
        """Every whole record read so far, by file."""
        return {name: record for name, record in self._records.items() if record is not None}

    def find(self, name: str, kind: type[T]) -> T | None:
        """`read` for a file that may well not be there: that is no problem here."""
        return self.read(name, kind) if name in self.names else None

    def tell(self, name: str, findings: Iterable[Finding]) -> None:
        """Keep what was found in a file, with the line of each."""
        for place, message, remedy, severity in findings:
            line = nearest(self._lines_of(name), place) if place else None
            self.problems.append(
                Problem(name, shortened(place), shortened(message), remedy, line, severity)
            )

    def _unread(self, error: OSError) -> None:
        name = PurePath(str(error.filename)).name
        reason = error.strerror or type(error).__name__
        self.problems.append(
            Problem(name, "", f"The folder cannot be read ({reason}).", "Put the folder back.")
        )

    def _lines_of(self, name: str) -> Mapping[Steps, int]:
        if name not in self._lines:
            try:
                self._lines[name] = lines_of(read_text(self.folder, name))
            except ContentError:
                self._lines[name] = {}
        return self._lines[name]
