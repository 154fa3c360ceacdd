"""Pages to paper with no dialog, and to a file that never replaces another. Neither raises for
what a printer or a disk may do: the answer is a value that the app can put into plain words."""

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from skinwise.handout.page import Paper

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
"""What pages should be typeset at for the printer."""


class Printed(Enum):
    """What came of printing."""

    PRINTED = "printed"
    NO_PRINTER = "no-printer"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintResult:
    """`reason` is for staff and the log; empty unless printing failed."""

    outcome: Printed
    reason: str = ""


PrinterMaker = Callable[[], "QPrinter | None"]
"""Gives a printer ready to paint on, or None when none is set up."""


def default_printer() -> "QPrinter | None":
    """The printer that the machine has as its default."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


def print_pages(
    pages: Sequence[bytes], paper: Paper, make_printer: PrinterMaker = default_printer
) -> PrintResult:
    """Print PNG pages, each filling one sheet. Waits until the job is handed over. Never raises.

    The job's name says nothing about the visitor.
    """
    if not pages:
        return PrintResult(Printed.FAILED, "There is no page to print.")
    try:
        printer = make_printer()
        if printer is None:
            return PrintResult(Printed.NO_PRINTER)
        reason = _print(pages, paper, printer)
    except Exception as error:  # noqa: BLE001 - a printer's driver may fail in any way
        reason = f"{type(error).__name__}: {error}"
    return PrintResult(Printed.FAILED, reason) if reason else PrintResult(Printed.PRINTED)


def _print(pages: Sequence[bytes], paper: Paper, printer: "QPrinter") -> str:
    """What went wrong, or nothing."""
    from PySide6.QtGui import QPageSize, QPainter
    from PySide6.QtPrintSupport import QPrinter

    sizes = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}
    printer.setDocName("Skinwise")
    printer.setPageSize(QPageSize(sizes[paper]))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return "The printer does not take the job."
    try:
        reason = _paint(pages, printer, painter)
    finally:
        ended = painter.end()
    lost = printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    return reason or ("The printer stopped the job." if lost or not ended else "")


def _paint(pages: Sequence[bytes], printer: "QPrinter", painter: "QPainter") -> str:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPrintSupport import QPrinter

    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    for number, page in enumerate(pages):
        image = QImage.fromData(page)
        if image.isNull():
            return f"Page {number + 1} is not a picture."
        if number and not printer.newPage():
            return "The printer gives no further sheet."
        painter.drawImage(sheet, image)
    return ""


def save_page(page: bytes, folder: Path, name: str) -> Path:
    """Write the page as `name` into the folder, whole or not at all, and give the path.

    A file that is there stays: `page.pdf` becomes `page-2.pdf`, `page-3.pdf`. OSError when the
    folder cannot be written.
    """
    wanted = Path(Path(name).name or "page.pdf")
    handle, partial_name = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
    partial = Path(partial_name)
    claimed: Path | None = None
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(page)
        claimed = _claim(folder, wanted)
        partial.replace(claimed)
    except OSError:
        partial.unlink(missing_ok=True)
        if claimed is not None:
            claimed.unlink(missing_ok=True)
        raise
    return claimed


def _claim(folder: Path, wanted: Path) -> Path:
    """A path that was free, held by an empty file that only we made."""
    number = 1
    while True:
        tail = "" if number == 1 else f"-{number}"
        path = folder / f"{wanted.stem}{tail}{wanted.suffix}"
        try:
            path.open("xb").close()
        except FileExistsError:
            number += 1
        else:
            return path
