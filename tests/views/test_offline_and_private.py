"""The visit needs no network and leaves nothing behind: not on disk, not in memory."""

import gc
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from helpers.hands import Mouse
from helpers.journey_check import CheckJourney
from helpers.no_printer import without_printer
from helpers.open_rooms import OpenRooms
from helpers.settle import drop_deleted, settle
from helpers.sockets import forbid, open_inet_sockets
from helpers.watch_disk import changed, holding, stamp
from skinwise.app import Rooms
from skinwise.domain.checklist import Checklist
from skinwise.domain.motion import Motion
from skinwise.domain.visit import Visit

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
XDG = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A home, a desk and a temporary folder of our own: every place an app usually writes to."""
    folders = []
    for name in ("HOME", *XDG, "TMPDIR"):
        folder = tmp_path / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
        folders.append(folder)
    monkeypatch.setattr(tempfile, "tempdir", None)
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    return [*folders, desk]


def visit(rooms: Rooms) -> CheckJourney:
    """Watch, read, answer: all but saving."""
    journey = CheckJourney(rooms, Mouse(rooms.window))
    journey.open_topic("how-they-act")
    journey.sheets()
    journey.read()
    journey.check()
    journey.leave_out()
    return journey


def given_answers(rooms: Rooms) -> list[str]:
    """Words that only this visitor's answers bring together: notes, answers, the offer."""
    checklist = rooms.keeper.visit.checklist
    notes = [given.note for asked in checklist.questions if (given := checklist.given(asked))]
    return [*notes, *(asked.qr for asked in checklist.open_questions)]


@linux
def test_the_visit_needs_no_network(
    rooms: OpenRooms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    without_printer(monkeypatch)
    before = open_inet_sockets()
    tried = forbid(monkeypatch)
    opened = rooms(motion=Motion.STILL)
    journey = visit(opened)
    journey.save(tmp_path / "documents")
    journey.print_without_printer()
    journey.finish()
    assert tried == []
    assert [line for line in open_inet_sockets() if line not in before] == []


@linux
def test_the_watch_over_sockets_sees_one() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as planted:
        planted.bind(("127.0.0.1", 0))
        assert open_inet_sockets()


def test_nothing_of_the_visit_is_written(rooms: OpenRooms, machine: list[Path]) -> None:
    folders = [*machine, Path(tempfile.gettempdir())]
    open_before = files_open_for_writing()
    opened = rooms(motion=Motion.STILL)
    before = stamp(folders)
    visit(opened)
    canaries = given_answers(opened)
    opened.shell.end_visit()
    settle(opened.window)
    written = changed(before, stamp(folders))
    assert len(canaries) >= 6
    assert holding(written, canaries) == []
    assert written == [], "a visit changes no file at all"
    assert files_open_for_writing() <= open_before, "a deleted file would be in no listing"


def test_the_watch_over_files_sees_one(tmp_path: Path) -> None:
    before = stamp([tmp_path])
    (tmp_path / "leak.bin").write_bytes("They would not say".encode("utf-16-le"))
    written = changed(before, stamp([tmp_path]))
    assert [path.name for path in written] == ["leak.bin"]
    assert holding(written, ["They would not say"])


def test_ending_the_visit_forgets_it(rooms: OpenRooms) -> None:
    gc.collect()
    # Other tests' values live in their modules: held, so that none can lend its place in memory.
    others = [found for found in gc.get_objects() if isinstance(found, Checklist | Visit)]
    known = {id(found) for found in others}
    opened = rooms(motion=Motion.STILL)
    fresh = opened.keeper.visit
    visit(opened)
    canaries = given_answers(opened)
    assert any(canary in opened.handout.codeText for canary in canaries)
    opened.shell.end_visit()
    settle(opened.window)
    drop_deleted()
    gc.collect()
    assert opened.keeper.visit == fresh
    kept = [
        found
        for found in gc.get_objects()
        if isinstance(found, Checklist | Visit) and id(found) not in known
    ]
    assert [found for found in kept if isinstance(found, Checklist) and found.answers] == []
    visits = [found for found in kept if isinstance(found, Visit)]
    assert [found for found in visits if found.seen not in {(), fresh.seen}] == []
    shown = (*opened.check.notes.rows, *opened.check.answers.rows, *opened.check.offers.rows)
    assert not [row for row in shown if getattr(row, "chosen", False) or hasattr(row, "note")]
    assert opened.handout.codeText == "", "the last visitor's code is still there"
    assert opened.handout.message == ""


def test_a_new_visitor_gets_the_usual_letters(rooms: OpenRooms) -> None:
    """Layout.md: ending erases the answers, and text size and colours with them."""
    opened = rooms()
    usual = opened.appearance.now
    opened.appearance.choose_text_scale(2.0)
    opened.appearance.choose_theme("dark")
    opened.shell.end_visit()
    assert opened.appearance.now == usual


def files_open_for_writing() -> set[str]:
    """Regular files that this process may write to, by name. Linux alone tells."""
    found: set[str] = set()
    if not sys.platform.startswith("linux"):
        return found
    for entry in Path("/proc/self/fd").iterdir():
        try:
            name = str(entry.readlink())
            flags = Path("/proc/self/fdinfo", entry.name).read_text().split("flags:")[1].split()[0]
        except OSError:
            continue
        if name.startswith("/") and not name.startswith("/dev/") and int(flags, 8) & 3:
            found.add(name)
    return found
