"""`skinwise handout`: a take-home page as a PDF file, without opening the app."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from skinwise.content.checklist_sheet import Question
from skinwise.content.handout_words import HandoutWords
from skinwise.content.library import BASE_LOCALE, Library, locales
from skinwise.content.problem import ContentError
from skinwise.content.resource_folder import resource_folder
from skinwise.content.toml_file import read_record
from skinwise.content.topic_page import TopicCard
from skinwise.domain.checklist import Checklist
from skinwise.handout.compose import MOST_QUESTIONS, compose
from skinwise.handout.page import PagePicture, Paper
from skinwise.handout.typeset import TypesetError, typeset_pdf

if TYPE_CHECKING:
    from argparse import _SubParsersAction

StillMaker = Callable[[Library, str, float, int], bytes]
"""Library, mechanism id, `t` and width in pixels to a PNG file."""

STILL_WIDTH = 1200
"""Pixels: 300 an inch at the usual size on the page."""


class WrongUse(Exception):
    """Something was asked for that does not exist; the text names what does."""


def add_parser(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Tell the command line about `handout`."""
    parser = commands.add_parser("handout", help="make a take-home page as a PDF file")
    parser.add_argument("--topics", default="", metavar="A,B", help="topics that were looked at")
    parser.add_argument(
        "--questions", default="", metavar="Q01,Q02", help="questions to take along"
    )
    parser.add_argument("--locale", default=BASE_LOCALE, help="language of the page")
    parser.add_argument("--paper", default=Paper.LETTER.value, help="letter or a4")
    parser.add_argument("out", type=Path, metavar="OUT.pdf", help="the file to write")
    parser.set_defaults(run=run)


def run(
    options: Namespace, make_still: StillMaker | None = None, resources: Path | None = None
) -> int:
    """Write the page. 0 done, 1 it could not be made or written, 2 something unknown was asked
    for; each failure is one line on standard error."""
    resources = resource_folder() if resources is None else resources
    try:
        pdf = _page(options, make_still or _still_maker(resources), resources)
        options.out.write_bytes(pdf)
    except WrongUse as error:
        return _fail(str(error), 2)
    except ContentError as error:
        return _fail(error.problems[0].sentence(), 1)
    except TypesetError as error:
        return _fail(f"the page could not be made: {error}", 1)
    except OSError as error:
        return _fail(f"{options.out} cannot be written ({error.strerror or error})", 1)
    return 0


def _still_maker(resources: Path) -> StillMaker:
    """Paints stills with the shipped artwork, with no screen needed."""
    from skinwise.command_line.offscreen import use_offscreen

    use_offscreen()
    from PySide6.QtGui import QGuiApplication

    from skinwise.presentation.artwork import ArtworkFolder
    from skinwise.presentation.bundled_fonts import load_bundled_fonts
    from skinwise.presentation.scene_painter import stage_png

    application = QGuiApplication.instance() or QGuiApplication([])
    load_bundled_fonts(resources / "fonts")
    artwork = ArtworkFolder(resources / "artwork")

    def still(library: Library, mechanism: str, t: float, width: int) -> bytes:
        # The application must outlive the painting: Qt's fonts live in it.
        assert application is not None
        return stage_png(library, artwork, mechanism, t, width)

    return still


def _page(options: Namespace, make_still: StillMaker, resources: Path) -> bytes:
    content = resources / "content"
    paper = _one("paper", options.paper, [size.value for size in Paper])
    locale = _one("locale", options.locale, locales(content))
    library = Library(content, locale)
    cards = _topics(library, options.topics)
    checklist = Checklist(library.checklist)
    page = compose(
        read_record(content, f"{locale}/handout.toml", HandoutWords),
        checklist,
        language=locale,
        paper=Paper(paper),
        questions=_questions(checklist, options.questions),
        picture=_picture(library, cards, make_still),
        seen=tuple(card.tab for card in cards),
    )
    return typeset_pdf(page, resources)


def _topics(library: Library, asked: str) -> tuple[TopicCard, ...]:
    known = {card.id: card for card in library.cards.topic}
    return tuple(known[_one("topic", name, known)] for name in _names(asked))


def _questions(checklist: Checklist, asked: str) -> tuple[Question, ...]:
    """Those asked for in that order, or the short path."""
    known = {question.id: question for question in checklist.sheet.question}
    chosen = tuple(known[_one("question", name, known)] for name in _names(asked))
    if len(chosen) > MOST_QUESTIONS:
        raise WrongUse(
            f"{len(chosen)} questions do not fit one page: name {MOST_QUESTIONS} at most"
        )
    return chosen or checklist.questions[:MOST_QUESTIONS]


def _picture(
    library: Library, cards: Sequence[TopicCard], make_still: StillMaker
) -> PagePicture | None:
    """The end frame of the first mechanism among the topics, or among all when none has one."""
    moving = [card.mechanism for card in (*cards, *library.cards.topic) if card.mechanism]
    if not moving:
        return None
    script = library.stage(moving[0])
    last = script.chapter[-1]
    told = library.mechanism_words(moving[0]).chapters[last.id]
    return PagePicture(make_still(library, moving[0], last.end, STILL_WIDTH), told.say)


def _names(asked: str) -> tuple[str, ...]:
    names = (name.strip() for name in asked.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _one(what: str, name: str, known: Collection[str]) -> str:
    if name not in known:
        raise WrongUse(f"there is no {what} '{name}': choose from {', '.join(known)}")
    return name


def _fail(message: str, code: int) -> int:
    print(f"skinwise handout: {message}", file=sys.stderr)
    return code
