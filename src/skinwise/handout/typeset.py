"""The page to PDF and to pictures, with Typst.

The PDF is PDF/UA-1: tagged, titled, with its language, real text and words for every picture.
The words reach the template as data, never as source, so no text can change what the page does;
no system font is read and nothing is fetched. Equal pages give equal bytes.
"""

import json
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path

import typst

from skinwise.handout.page import HandoutPage
from skinwise.handout.page_data import PageData


class TypesetError(Exception):
    """The page could not be made. The text is for the log, not for a patient."""


def typeset_pdf(page: HandoutPage, resources: Path) -> bytes:
    """A PDF/UA-1 file, one page for what `compose` gives. TypesetError when it cannot be made."""
    compiler, midnight = _ready(page, resources)
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=midnight)
    except RuntimeError as error:
        raise TypesetError(str(error)) from error
    return _sheets(made)[0]


def typeset_png(page: HandoutPage, resources: Path, dpi: float) -> list[bytes]:
    """A PNG file for each sheet, `dpi` pixels an inch. TypesetError when it cannot be made."""
    compiler, _ = _ready(page, resources)
    try:
        made = compiler.compile(format="png", ppi=dpi)
    except RuntimeError as error:
        raise TypesetError(str(error)) from error
    return _sheets(made)


def _ready(page: HandoutPage, resources: Path) -> tuple[typst.Compiler, datetime]:
    folder = resources / "handout"
    try:
        compiler = typst.Compiler(
            (folder / "page.typ").read_bytes(),
            root=folder,
            font_paths=_fonts(resources / "fonts"),
            ignore_system_fonts=True,
            sys_inputs={"page": json.dumps(PageData(resources).of(page))},
        )
    except (OSError, RuntimeError, KeyError) as error:
        raise TypesetError(str(error)) from error
    return compiler, datetime.combine(page.content_date, time(), UTC)


@cache
def _fonts(folder: Path) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )


def _sheets(made: bytes | list[bytes] | None) -> list[bytes]:
    if made is None:
        raise TypesetError("The typesetter gave nothing.")
    return made if isinstance(made, list) else [made]
