"""A page as plain data for the typesetter: words in printable letters, pictures as SVG text."""

from pathlib import Path
from typing import Any

from skinwise.domain.checklist import Pile
from skinwise.handout.drawing import code_svg, drawn, palette, png_size, still_svg
from skinwise.handout.letters import printable
from skinwise.handout.page import HandoutPage, PagePassage, PagePicture, Paper
from skinwise.handout.qr_code import QUIET_ZONE, qr_matrix

MARKS = {
    Pile.SLOW_DOWN: "octagon",
    Pile.FIND_OUT_MORE: "diamond_question",
    Pile.WITH_PROOF: "circle_tick",
}
STRANDS = ("strands_none", "strands_early", "strands_some", "strands_strong")
"""By level."""

PAPERS = {Paper.LETTER: "us-letter", Paper.A4: "a4"}


class PageData:
    """Makes the data with the fonts and artwork of one resource folder."""

    def __init__(self, resources: Path) -> None:
        self._fonts = resources / "fonts"
        self._artwork = resources / "artwork"

    def of(self, page: HandoutPage) -> dict[str, Any]:
        """Only texts, numbers, lists and tables. OSError when artwork or fonts are missing."""
        heads = page.headings
        return {
            "title": self._words(page.title),
            "language": page.language,
            "paper": PAPERS[page.paper],
            "colours": palette(self._artwork),
            "brand": drawn(self._artwork, "brand_mark"),
            "headings": {
                name: self._words(getattr(heads, name)) for name in heads.__dataclass_fields__
            },
            "picture": self._picture(page.picture),
            "seen": self._words(page.seen),
            "known": [self._passage(known) for known in page.known],
            "questions": self._questions(page),
            "more": self._words(page.more),
            "found": [
                {
                    "mark": self._mark(found.pile),
                    "words": self._words(f"{found.count} {found.words}"),
                }
                for found in page.found
            ],
            "certainties": [
                {
                    "art": drawn(self._artwork, STRANDS[max(0, min(3, row.level))]),
                    "about": self._words(row.about),
                    "words": self._words(row.words),
                }
                for row in page.certainties
            ],
            "help": self._passage(page.help),
            "report": self._passage(page.report),
            "notes": [self._words(note) for note in page.notes],
            "sources": [self._words(source) for source in page.sources],
            "date_line": self._words(page.date_line),
            "code": self._code(page.qr_text),
        }

    def _words(self, text: str) -> str:
        return printable(text, self._fonts)

    def _mark(self, pile: Pile) -> str:
        return drawn(self._artwork, MARKS[pile])

    def _passage(self, passage: PagePassage) -> dict[str, str]:
        return {"heading": self._words(passage.heading), "text": self._words(passage.text)}

    def _questions(self, page: HandoutPage) -> list[dict[str, str]]:
        return [
            {
                "mark": self._mark(asked.mark),
                "alt": self._words(page.mark_words[asked.mark]),
                "text": self._words(asked.text),
                "detail": self._words(asked.detail),
            }
            for asked in page.questions
        ]

    def _picture(self, picture: PagePicture | None) -> dict[str, Any] | None:
        """None as well for bytes that are no PNG file: a page without a picture still helps."""
        size = None if picture is None else png_size(picture.png)
        if picture is None or size is None:
            return None
        return {
            "svg": still_svg(picture.png, size),
            "alt": self._words(picture.alt),
            "ratio": size[0] / size[1],
        }

    def _code(self, text: str) -> dict[str, Any]:
        matrix = qr_matrix(text)
        side = len(matrix)
        return {"svg": code_svg(matrix), "whole": (side + 2 * QUIET_ZONE) / side}
