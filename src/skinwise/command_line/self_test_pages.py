"""Pages: every topic, every place in it, every sheet and every step of the checklist opens, shows
something and brings no complaint from Qt."""

from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from skinwise.app import CannotOpen, Rooms, build, show
from skinwise.command_line.screen_grab import SHEETS, settle
from skinwise.command_line.self_test_line import Line
from skinwise.content.problem import ContentError
from skinwise.launch_options import LaunchOptions

HARMLESS = "This plugin does not support"
"""What Qt says about a machine with no window manager."""


def page_lines(options: LaunchOptions) -> Iterator[Line]:
    """A line for each page."""
    complaints: list[str] = []

    def hear(kind: QtMsgType, _place: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not words.startswith(HARMLESS):
            complaints.append(words)

    before = qInstallMessageHandler(hear)
    try:
        rooms = build(options)
        show(rooms, options)
        settle()
        for what, fault in _walk(rooms):
            missing = sorted(rooms.artwork.missing)
            drawn = f"no artwork '{missing[0]}'" if missing else ""
            yield Line(what, fault or drawn or (complaints[0] if complaints else ""))
            complaints.clear()
            rooms.artwork.missing.clear()
        rooms.close()
    except ContentError as error:
        yield Line("pages", error.problems[0].sentence())
    except CannotOpen as error:
        yield Line("pages", str(error))
    finally:
        qInstallMessageHandler(before)


def _walk(rooms: Rooms) -> Iterator[tuple[str, str]]:
    """What was opened, and what was wrong with it."""
    for card in rooms.library.cards.topic:
        rooms.shell.open_topic(card.id)
        if card.screen == "check":
            yield from _walk_checklist(rooms)
            continue
        if rooms.shell.screen == "trouble":
            yield f"page {card.id}", _seen(rooms)
            continue
        for place in [row.placeId for row in rooms.shell.places.rows]:
            rooms.shell.go_to(place)
            yield f"page {card.id}, {place.strip(':').replace(':', ' ')}", _seen(rooms)
            if place.startswith("watch:"):
                yield from _walk_chapters(rooms, card.id)
                yield from _walk_sheets(rooms, card.id)


def _walk_chapters(rooms: Rooms, topic: str) -> Iterator[tuple[str, str]]:
    playback = rooms.mechanism.playback
    if playback is None:
        return
    for chapter in playback.mechanism.chapters:
        rooms.mechanism.seek(chapter.end)
        yield f"chapter {topic}, {chapter.id}", _seen(rooms)


def _walk_sheets(rooms: Rooms, topic: str) -> Iterator[tuple[str, str]]:
    page = _grab(rooms)
    for sheet in sorted(SHEETS):
        rooms.shell.open_sheet(sheet)
        shown = _grab(rooms)
        yield f"sheet {topic}, {sheet}", "it does not open" if shown == page else ""
        rooms.shell.close_sheet()
        settle()


def _walk_checklist(rooms: Rooms) -> Iterator[tuple[str, str]]:
    check = rooms.check
    yield "check, offer", _seen(rooms)
    if not check.offers.rows:
        yield "check", "there is nothing to choose from"
        return
    check.choose_offer(check.offers.rows[0].offerId)
    check.next()
    for number in range(check.count):
        yield f"check, question {number + 1}", _seen(rooms)
        check.answer(check.answers.rows[number % len(check.answers.rows)].answerId)
        check.next()
    yield "check, summary", _seen(rooms) or ("" if check.step == "summary" else "it does not open")


def _seen(rooms: Rooms) -> str:
    """What is wrong with what the window shows."""
    image = _grab(rooms)
    if rooms.shell.screen == "trouble":
        return "staff attention is needed; 'skinwise check' says why"
    return "nothing is to be seen" if _one_colour(image) else ""


def _grab(rooms: Rooms) -> QImage:
    settle()
    return rooms.window.grabWindow()


def _one_colour(image: QImage) -> bool:
    """Whether the middle of the page, beside the topics, is a single colour."""
    page = image.copy(image.width() // 4, 0, image.width() // 2, image.height())
    plain = QImage(page.size(), page.format())
    plain.fill(page.pixelColor(0, 0))
    return page == plain
