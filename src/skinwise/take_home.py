"""What the take-home page can do, wired: the code's words, the printer, the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.handout_view_model import HandoutDoors, Outcome
from skinwise.presentation.visit_keeper import VisitKeeper

if TYPE_CHECKING:
    from skinwise.handout.page import HandoutPage, PagePicture

PICTURE_WIDTH = 1200
"""Pixels: about 180 an inch on the page."""
FILE_NAME = "skinwise-questions.pdf"


class TakeHome:
    """The page of the visit that is going on. Typesetting is loaded when first wished for."""

    def __init__(
        self,
        library: Library,
        artwork: ArtworkFolder,
        keeper: VisitKeeper,
        resources: Path,
        folder: Callable[[], Path],
    ) -> None:
        self._library = library
        self._artwork = artwork
        self._keeper = keeper
        self._resources = resources
        self._folder = folder

    def doors(self) -> HandoutDoors:
        """The verbs that the page offers."""
        return HandoutDoors(self.code_text, self.print_page, self.save_page)

    def code_text(self) -> str:
        """The words that go inside the code; none when the page's own words are not whole."""
        from skinwise.handout.qr_text import qr_text

        asked = [question.qr for question in self._keeper.visit.checklist.question_sheet]
        try:
            headings = self._library.handout.headings
        except ContentError:
            return ""
        return qr_text(asked, headings.more) or headings.title

    def print_page(self, paper: str) -> Outcome:
        """Through the machine's printer; what went wrong is said in plain words."""
        from skinwise.handout.typeset import TypesetError, typeset_png
        from skinwise.presentation.paper_printer import PRINT_DPI, Printed, print_pages

        say = self._library.say
        try:
            page = self.page(paper)
            sheets = typeset_png(page, self._resources, PRINT_DPI)
        except (ContentError, OSError, TypesetError):
            return Outcome(say["printFailed"], worked=False)
        match print_pages(sheets, page.paper).outcome:
            case Printed.PRINTED:
                return Outcome(say["printDone"], worked=True)
            case Printed.NO_PRINTER:
                return Outcome(say["printNone"], worked=False)
            case _:
                return Outcome(say["printFailed"], worked=False)

    def save_page(self, paper: str) -> Outcome:
        """As a PDF in the folder for documents; it never replaces a file."""
        from skinwise.handout.typeset import TypesetError, typeset_pdf
        from skinwise.presentation.paper_printer import save_page

        say = self._library.say
        try:
            folder = self._folder()
            folder.mkdir(parents=True, exist_ok=True)
            path = save_page(typeset_pdf(self.page(paper), self._resources), folder, FILE_NAME)
        except (ContentError, OSError, TypesetError):
            return Outcome(say["saveFailed"], worked=False)
        words = say["saveDone"].replace("%1", path.name).replace("%2", folder.name)
        return Outcome(words, worked=True)

    def page(self, paper: str) -> "HandoutPage":
        """The page of this visit. Raises ContentError."""
        from skinwise.handout.compose import compose
        from skinwise.handout.page import Paper

        visit = self._keeper.visit
        seen = [card for card in self._library.cards.topic if card.id in visit.seen]
        shown = next((card.mechanism for card in reversed(seen) if card.mechanism), None)
        mechanism = shown or next(
            (card.mechanism for card in self._library.cards.topic if card.mechanism), None
        )
        return compose(
            self._library.handout,
            visit.checklist,
            language=self._library.locale,
            paper=Paper(paper),
            picture=self._picture(mechanism),
            seen=tuple(card.tab for card in seen if card.screen != "check"),
        )

    def _picture(self, mechanism: str | None) -> "PagePicture | None":
        """Its last still; none when its files are not whole: the questions matter more."""
        from skinwise.handout.page import PagePicture
        from skinwise.presentation.scene_painter import stage_png
        from skinwise.presentation.staged import staged

        if mechanism is None:
            return None
        try:
            last = staged(self._library, mechanism).chapters[-1]
            told = self._library.mechanism_words(mechanism).chapters[last.id]
        except ContentError:
            return None
        png = stage_png(self._library, self._artwork, mechanism, last.end, PICTURE_WIDTH)
        return PagePicture(png, told.say)
