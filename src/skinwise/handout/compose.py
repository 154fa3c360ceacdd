"""A visit's checklist and the page's words to one description of the page. Pure."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from skinwise.content.checklist_sheet import Question
from skinwise.content.handout_words import HandoutPassage, HandoutWords
from skinwise.content.record import Certainty
from skinwise.domain.checklist import Checklist, Pile
from skinwise.handout.page import (
    HandoutPage,
    PageCertainty,
    PageFound,
    PageHeadings,
    PagePassage,
    PagePicture,
    PageQuestion,
    Paper,
)
from skinwise.handout.qr_text import qr_text

MOST_QUESTIONS = 6
"""As many as one page holds at 12 pt with a line for each answer."""

LONGEST_ASK = 75
LONGEST_DETAIL = 90
"""Letters. Six questions of this length still fit one page; more is cut between words."""

LEVELS = {Certainty.NONE: 0, Certainty.EARLY: 1, Certainty.SOME: 2, Certainty.STRONG: 3}


def compose(  # noqa: PLR0913 - one page, many parts, all named
    words: HandoutWords,
    checklist: Checklist,
    *,
    language: str,
    paper: Paper,
    questions: Sequence[Question] | None = None,
    picture: PagePicture | None = None,
    seen: Sequence[str] = (),
    certainties: Sequence[PageCertainty] | None = None,
    sources: Sequence[str] = (),
    jurisdiction: str = "us",
) -> HandoutPage:
    """The page for what was answered.

    `questions` are those to take along, the visit's own question sheet when None; those beyond
    the sixth are counted in `more`. `seen` are titles of what was looked at, `sources` short
    names to set after the page's own, `certainties` replaces the page's own rows. `language` is
    a code such as `en`.
    """
    asked = tuple(checklist.question_sheet if questions is None else questions)
    shown = asked[:MOST_QUESTIONS]
    heads = words.headings
    left = len(asked) - len(shown)
    return HandoutPage(
        title=heads.title,
        language=language,
        paper=paper,
        headings=PageHeadings(
            clinic=heads.clinic,
            date=heads.date,
            ask=heads.ask,
            own=heads.own,
            found=heads.found,
            sure=heads.sure,
            scan=heads.scan,
            code=heads.code,
            sources=heads.sources,
        ),
        picture=picture,
        seen=f"{heads.seen} {', '.join(seen)}" if seen else "",
        known=tuple(_passage(known) for known in words.known),
        mark_words=_named(words),
        questions=tuple(_question(checklist, question) for question in shown),
        more=heads.more_in_app.replace("%1", str(left)) if left else "",
        found=_found(words, checklist),
        certainties=_certainties(words) if certainties is None else tuple(certainties),
        help=_passage(words.help),
        report=_report(words, jurisdiction),
        notes=words.notes,
        sources=tuple(dict.fromkeys((*words.sources, *sources))),
        content_date=words.checked,
        date_line=words.dates.checked.replace("%1", words.written(words.checked)),
        qr_text=qr_text([question.qr for question in shown], heads.more) or heads.title,
    )


def _question(checklist: Checklist, question: Question) -> PageQuestion:
    return PageQuestion(
        checklist.pile(question) or Pile.FIND_OUT_MORE,
        shortened(question.ask, LONGEST_ASK),
        shortened(question.ask_detail, LONGEST_DETAIL),
    )


def _found(words: HandoutWords, checklist: Checklist) -> tuple[PageFound, ...]:
    if not checklist.answers:
        return ()
    named = _named(words)
    return tuple(PageFound(pile, len(checklist.in_pile(pile)), named[pile]) for pile in Pile)


def _named(words: HandoutWords) -> Mapping[Pile, str]:
    return MappingProxyType(
        {
            Pile.SLOW_DOWN: words.piles.slow_down,
            Pile.FIND_OUT_MORE: words.piles.find_out_more,
            Pile.WITH_PROOF: words.piles.with_proof,
        }
    )


def _certainties(words: HandoutWords) -> tuple[PageCertainty, ...]:
    return tuple(
        PageCertainty(LEVELS[row.certainty], row.about, row.words) for row in words.certainty
    )


def _report(words: HandoutWords, jurisdiction: str) -> PagePassage:
    known = words.report.get(jurisdiction)
    return _passage(known if known is not None else next(iter(words.report.values())))


def _passage(passage: HandoutPassage) -> PagePassage:
    return PagePassage(passage.heading, passage.text)


def shortened(text: str, most: int) -> str:
    """At most `most` letters, cut between words where it can be, with a mark of the cut."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return f"{head.rsplit(' ', 1)[0].rstrip()}…"
