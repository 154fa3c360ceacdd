"""The PDF as another program sees it: tags, language, words in order, fonts, one sheet."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.handout_words import PASSAGE_LETTERS, HandoutPassage, HandoutWords
from skinwise.domain.checklist import Checklist
from skinwise.handout.compose import compose
from skinwise.handout.page import HandoutPage, PagePicture, Paper
from skinwise.handout.typeset import TypesetError, typeset_pdf

Make = Callable[..., HandoutPage]
POINTS = {Paper.LETTER: (612, 792), Paper.A4: (595.28, 841.89)}


def reader_of(page: HandoutPage, resources: Path) -> PdfReader:
    return PdfReader(io.BytesIO(typeset_pdf(page, resources)))


def elements(node: Any) -> Iterator[DictionaryObject]:
    """Structure elements in reading order."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, ArrayObject):
        for kid in node:
            yield from elements(kid)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node["/K"])


@pytest.fixture(scope="module")
def page(make_page: Make) -> HandoutPage:
    return make_page()


@pytest.fixture(scope="module")
def pdf(page: HandoutPage, resources: Path) -> PdfReader:
    return reader_of(page, resources)


def test_it_is_tagged_titled_and_has_a_language(pdf: PdfReader) -> None:
    root = pdf.root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "My stem cell questions"


def test_it_says_that_it_is_pdf_ua_1(pdf: PdfReader) -> None:
    assert pdf.xmp_metadata is not None
    xml = pdf.xmp_metadata.rdf_root.toxml()
    assert "http://www.aiim.org/pdfua/ns/id/" in xml
    assert "<pdfuaid:part>1</pdfuaid:part>" in xml


def test_questions_read_in_order_after_the_facts_and_before_the_help(
    pdf: PdfReader, page: HandoutPage
) -> None:
    text = " ".join(pdf.pages[0].extract_text().split())
    wanted = [
        page.title,
        *(known.heading for known in page.known),
        page.headings.ask,
        *(question.text for question in page.questions),
        "1 slow down",
        "6 find out more",
        "1 answered with proof",
        page.headings.sure,
        page.help.heading,
        page.report.heading,
        "General information, not medical advice.",
        page.date_line,
    ]
    places = [text.find(words) for words in wanted]
    assert -1 not in places, [w for w, at in zip(wanted, places, strict=True) if at < 0]
    assert places == sorted(places)


def test_headings_and_list_are_tagged(pdf: PdfReader) -> None:
    kinds = [str(element["/S"]) for element in elements(pdf.root_object["/StructTreeRoot"]["/K"])]
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") == 5
    assert kinds.count("/LI") == 6


def test_every_picture_has_words(pdf: PdfReader, page: HandoutPage) -> None:
    figures = [
        element
        for element in elements(pdf.root_object["/StructTreeRoot"]["/K"])
        if element["/S"] == "/Figure"
    ]
    told = [str(figure.get("/Alt", "")) for figure in figures]
    assert told[0] == "A stem cell sends messages to a resting cell."
    assert told[1:-1] == ["slow down"] + ["find out more"] * 5
    assert told[-1] == page.headings.code


def fonts_of(pdf: PdfReader) -> dict[str, bool]:
    """Name without its subset letters, and whether its program is in the file."""
    found = {}
    for sheet in pdf.pages:
        for font in sheet["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            about = inner["/FontDescriptor"].get_object()
            held = any(f"/FontFile{kind}" in about for kind in ("", "2", "3"))
            found[str(inner["/BaseFont"]).split("+")[-1]] = held
    return found


def test_only_bundled_fonts_and_all_embedded(pdf: PdfReader) -> None:
    fonts = fonts_of(pdf)
    assert all(fonts.values())
    assert set(fonts) == {
        "AndadaPro-SemiBold",
        "AtkinsonHyperlegibleNext-Bold",
        "AtkinsonHyperlegibleNext-Regular",
    }


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [0, 1, 5, 6])
@pytest.mark.parametrize("long", [False, True])
def test_one_sheet(
    make_page: Make,
    sheet: ChecklistSheet,
    long_sheet: ChecklistSheet,
    resources: Path,
    paper: Paper,
    count: int,
    long: bool,
) -> None:
    asked = long_sheet if long else sheet
    made = make_page(
        checklist=Checklist(asked).answer("q01", "warning-sign"),
        questions=asked.question[:count],
        paper=paper,
    )
    pdf = reader_of(made, resources)
    assert len(pdf.pages) == 1
    box = pdf.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(POINTS[paper], abs=0.5)


def test_no_word_smaller_than_12_points_but_the_sources(pdf: PdfReader) -> None:
    small: list[str] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: Any, size: float) -> None:
        height = abs(size * tm[3] * cm[3])
        if text.strip() and height < 11.99:
            assert height >= 10.49
            small.append(text)

    pdf.pages[0].extract_text(visitor_text=visit)
    assert "Sources" in "".join(small)
    assert "scan" not in "".join(small).lower()


def test_equal_pages_are_equal_files(page: HandoutPage, resources: Path) -> None:
    assert typeset_pdf(page, resources) == typeset_pdf(page, resources)


HOSTILE = '#read("/etc/passwd") $x$ *b* @a <l> \\ ]] "quoted" #panic() // [link](http://x)'


def test_words_are_never_source(make_page: Make, sheet: ChecklistSheet, resources: Path) -> None:
    page = make_page(seen=(HOSTILE,))
    text = " ".join(reader_of(page, resources).pages[0].extract_text().split())
    assert '#read("/etc/passwd") $x$ *b* @a <l>' in text
    assert "#panic() // [link](http://x)" in text
    assert "root:" not in text


@given(text=st.text(st.characters(), max_size=60), paper=st.sampled_from(Paper))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_letters_give_one_valid_sheet(
    text: str, paper: Paper, make_page: Make, resources: Path
) -> None:
    page = make_page(seen=(text,), picture=None, paper=paper)
    assert len(reader_of(page, resources).pages) == 1


def test_a_broken_picture_is_left_out(make_page: Make, resources: Path) -> None:
    page = make_page(picture=PagePicture(b"no picture", "x"))
    assert len(reader_of(page, resources).pages) == 1


def test_missing_resources_are_one_kind_of_error(page: HandoutPage, tmp_path: Path) -> None:
    with pytest.raises(TypesetError):
        typeset_pdf(page, tmp_path)


@pytest.mark.parametrize("paper", Paper)
def test_the_longest_words_that_authors_may_write_fit_one_sheet(
    words: HandoutWords, long_sheet: ChecklistSheet, still: bytes, resources: Path, paper: Paper
) -> None:
    """Every passage at its limit, six questions at theirs: the picture and help lines give way."""
    passage = ("Treatment " * 21)[:PASSAGE_LETTERS]

    def full(one: HandoutPassage) -> HandoutPassage:
        return msgspec.structs.replace(one, text=passage)

    longest = msgspec.structs.replace(
        words,
        known=tuple(full(one) for one in words.known),
        help=full(words.help),
        report={"us": full(words.report["us"])},
        notes=(passage,),
    )
    msgspec.convert(msgspec.to_builtins(longest), HandoutWords)
    checklist = Checklist(long_sheet).answer("q01", "warning-sign")
    page = compose(
        longest, checklist, language="en", paper=paper, picture=PagePicture(still, "Alt.")
    )
    assert len(page.questions) == 6
    assert len(reader_of(page, resources).pages) == 1
