"""Printing on a printer of paper's own make (a PDF file), on none, and on broken ones."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from skinwise.handout.page import HandoutPage, Paper
from skinwise.handout.typeset import typeset_png
from skinwise.presentation.paper_printer import (
    Printed,
    PrintResult,
    print_pages,
    save_page,
)

Make = Callable[..., HandoutPage]


@pytest.fixture(scope="module")
def png(make_page: Make, resources: Path) -> bytes:
    return typeset_png(make_page(), resources, 100)[0]


def file_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (612, 792)), (Paper.A4, (595, 842))])
def test_one_sheet_of_the_right_size(
    qtbot: QtBot, png: bytes, tmp_path: Path, paper: Paper, size: tuple[int, int]
) -> None:
    out = tmp_path / "paper.pdf"
    result = print_pages([png], paper, lambda: file_printer(out))
    assert result == PrintResult(Printed.PRINTED)
    pages = PdfReader(out).pages
    assert len(pages) == 1
    box = pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)
    assert len(pages[0].images) == 1


def test_two_pages_are_two_sheets(qtbot: QtBot, png: bytes, tmp_path: Path) -> None:
    out = tmp_path / "paper.pdf"
    assert print_pages([png, png], Paper.A4, lambda: file_printer(out)).outcome is Printed.PRINTED
    assert len(PdfReader(out).pages) == 2


def test_no_printer(qtbot: QtBot, png: bytes) -> None:
    assert print_pages([png], Paper.A4, lambda: None) == PrintResult(Printed.NO_PRINTER)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_start(qtbot: QtBot, png: bytes, tmp_path: Path) -> None:
    out = tmp_path / "no such folder" / "paper.pdf"
    result = print_pages([png], Paper.A4, lambda: file_printer(out))
    assert result.outcome is Printed.FAILED
    assert result.reason == "The printer does not take the job."


def test_a_driver_that_raises(qtbot: QtBot, png: bytes) -> None:
    def broken() -> QPrinter:
        raise RuntimeError("out of paper")

    result = print_pages([png], Paper.A4, broken)
    assert result == PrintResult(Printed.FAILED, "RuntimeError: out of paper")


def test_a_printer_that_stops(qtbot: QtBot, png: bytes, tmp_path: Path) -> None:
    class Stopping(QPrinter):
        def printerState(self) -> QPrinter.PrinterState:
            return QPrinter.PrinterState.Aborted

    def stopping() -> QPrinter:
        printer = Stopping()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    result = print_pages([png], Paper.A4, stopping)
    assert result == PrintResult(Printed.FAILED, "The printer stopped the job.")


def test_a_page_that_is_no_picture(qtbot: QtBot, tmp_path: Path) -> None:
    result = print_pages([b"x"], Paper.A4, lambda: file_printer(tmp_path / "paper.pdf"))
    assert result == PrintResult(Printed.FAILED, "Page 1 is not a picture.")
    assert print_pages([], Paper.A4, lambda: None).outcome is Printed.FAILED


def test_saving_never_replaces(tmp_path: Path) -> None:
    paths = [save_page(page, tmp_path, "page.pdf") for page in (b"one", b"two", b"three")]
    assert [path.name for path in paths] == ["page.pdf", "page-2.pdf", "page-3.pdf"]
    assert [path.read_bytes() for path in paths] == [b"one", b"two", b"three"]
    assert sorted(tmp_path.iterdir()) == sorted(paths)


def test_saving_stays_in_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    assert save_page(b"x", folder, "../../evil.pdf") == folder / "evil.pdf"


def test_a_failed_save_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        save_page(b"x", tmp_path, "page.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_page(b"x", tmp_path / "gone", "page.pdf")
