"""Paper: the take-home page is typeset, its code is made, and whether there is a printer. Nothing
is printed."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from skinwise.command_line.self_test_line import Line
from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.domain.checklist import Checklist
from skinwise.domain.visit import Visit
from skinwise.launch_options import LaunchOptions
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.visit_keeper import VisitKeeper
from skinwise.take_home import TakeHome

DPI = 60


def paper_lines(options: LaunchOptions) -> Iterator[Line]:
    """A line for each thing on the way to paper."""
    library = Library(options.resources / "content", options.locale)
    artwork = ArtworkFolder(options.resources / "artwork")
    try:
        keeper = VisitKeeper(Visit(library.cards.topic[0].id, Checklist(library.checklist)))
    except ContentError as error:
        yield Line("page to take home", error.problems[0].sentence())
        return
    with tempfile.TemporaryDirectory() as folder:
        home = TakeHome(library, artwork, keeper, options.resources, lambda: Path(folder))
        yield Line("page to take home, PDF", _pdf_fault(home, Path(folder)))
    yield Line("page to take home, for the printer", _picture_fault(home, options.resources))
    yield Line("code to take home", _code_fault(home))
    yield _printer()


def _pdf_fault(home: TakeHome, folder: Path) -> str:
    told = home.save_page("letter")
    if not told.worked:
        return told.words
    written = next(folder.glob("*.pdf"), None)
    return "" if written and written.read_bytes().startswith(b"%PDF") else "no PDF was made"


def _picture_fault(home: TakeHome, resources: Path) -> str:
    from skinwise.handout.typeset import TypesetError, typeset_png

    try:
        sheets = typeset_png(home.page("letter"), resources, DPI)
    except (ContentError, OSError, TypesetError) as error:
        return str(error)
    return "" if sheets and not QImage.fromData(sheets[0]).isNull() else "no picture was made"


def _code_fault(home: TakeHome) -> str:
    from skinwise.presentation.code_modules import code_modules

    modules = code_modules(home.code_text())
    return "" if any(any(row) for row in modules) else "the code is empty"


def _printer() -> Line:
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError as error:
        return Line("printer", f"this build cannot print ({error})")
    there = not QPrinterInfo.defaultPrinter().isNull()
    return Line("printer: one is set up" if there else "printer: none is set up on this machine")
