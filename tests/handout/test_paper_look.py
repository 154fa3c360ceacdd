"""The page as paper shows it: the code is read from it, in colour and in grey."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from skinwise.handout.page import HandoutPage, Paper
from skinwise.handout.typeset import typeset_png

Make = Callable[..., HandoutPage]
DPI = 150
PIXELS = {Paper.LETTER: (1275, 1650), Paper.A4: (1240, 1754)}


def sheet_of(page: HandoutPage, resources: Path) -> Image.Image:
    sheets = typeset_png(page, resources, DPI)
    assert len(sheets) == 1
    return Image.open(io.BytesIO(sheets[0])).convert("RGB")


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_the_code_on_paper_is_read(
    make_page: Make, resources: Path, paper: Paper, grey: bool
) -> None:
    page = make_page(paper=paper)
    image = sheet_of(page, resources)
    assert image.size == pytest.approx(PIXELS[paper], abs=1)
    found = zxingcpp.read_barcodes(image.convert("L") if grey else image)
    assert [code.text for code in found] == [page.qr_text]


def test_the_code_is_45_mm_black_on_white_with_quiet_around(
    make_page: Make, resources: Path
) -> None:
    page = make_page()
    image = sheet_of(page, resources)
    at = zxingcpp.read_barcodes(image)[0].position
    across = (at.top_right.x - at.top_left.x) / DPI * 25.4
    assert across >= 45
    module = across / 57 / 25.4 * DPI
    quiet = round(4 * module) - 2
    area = (
        at.top_left.x - quiet,
        at.top_left.y - quiet,
        at.bottom_right.x + quiet,
        at.bottom_right.y + quiet,
    )
    ring = image.crop(area)
    black, white = (0, 0, 0), (255, 255, 255)
    colours = {colour for count, colour in ring.getcolors(1 << 16) or [] if count > 200}
    assert {black, white} <= colours
    top = ring.crop((0, 0, ring.width, quiet - 2)).getcolors()
    left = ring.crop((0, 0, quiet - 2, ring.height)).getcolors()
    assert top is not None
    assert left is not None
    assert {colour for _, colour in top} == {colour for _, colour in left} == {white}


def row_of(image: Image.Image, y: int) -> Image.Image:
    return image.crop((0, y, image.width, y + 1))


def test_marks_differ_in_grey(make_page: Make, resources: Path) -> None:
    """A filled octagon above outlined diamonds: told apart when colour is gone."""
    image = sheet_of(make_page(picture=None), resources).convert("L")
    column = image.crop((70, 0, 126, image.height))
    inked = [row_of(column, y).getextrema()[0] < 200 for y in range(column.height)] + [False]
    edges = [y for y in range(1, len(inked)) if inked[y] != inked[y - 1]]
    runs = [
        column.crop((0, top, column.width, end))
        for top, end in zip(edges[::2], edges[1::2], strict=True)
    ]
    dark = [
        sum(run.histogram()[:128]) / (run.width * run.height)
        for run in runs
        if 34 <= run.height <= 48
    ]
    assert len(dark) == 6
    assert dark[0] > 0.4
    assert max(dark[1:]) < 0.3
