"""Build the app, bring it to a screen, and grab what it shows."""

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage

from skinwise.app import Rooms, application, build, show
from skinwise.launch_options import LaunchOptions

SHEETS = {"settings", "places", "sources", "left-out", "evidence", "who-is-who", "myth", "more"}


def grab(
    options: LaunchOptions, *, mechanism: str | None, at: float | None, screen: str | None
) -> QImage:
    """An image of the whole window. Without `at` a mechanism shows its first stop."""
    application()
    rooms = build(options)
    show(rooms, options)
    if mechanism is not None:
        rooms.shell.go_to(f"watch:{mechanism}")
    go_to(rooms, at=at, screen=screen)
    settle()
    image = rooms.window.grabWindow()
    rooms.close()
    return image


def go_to(rooms: Rooms, *, at: float | None, screen: str | None) -> None:
    """Bring the app to a named screen and its mechanism to a position."""
    if rooms.shell.screen == "watch":
        playback = rooms.mechanism.playback
        if at is not None:
            rooms.mechanism.seek(at)
        elif playback is not None:
            rooms.mechanism.seek(playback.mechanism.chapters[0].end)
    if screen == "read":
        rooms.shell.show_reading()
    elif screen in SHEETS:
        rooms.shell.open_sheet(screen)
    elif screen in {"question", "summary"}:
        _walk_checklist(rooms, to_the_end=screen == "summary")


def settle(rounds: int = 8) -> None:
    """Let the event loop lay out and load what it has to."""
    for _ in range(rounds):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _walk_checklist(rooms: Rooms, *, to_the_end: bool) -> None:
    """The way a visitor goes, answering with each question's first, second, third… choice."""
    check = rooms.check
    check.choose_offer(check.offers.rows[0].offerId)
    check.next()
    count = check.count
    for number in range(count if to_the_end else count - 1):
        answers = check.answers.rows
        check.answer(answers[number % len(answers)].answerId)
        check.next()
