"""The checklist for QML: what was offered, one question a screen, the three piles."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.checklist_sheet import Question
from skinwise.content.library import Library
from skinwise.domain.checklist import Checklist
from skinwise.presentation.chapter_rows import SourceRow, source_rows
from skinwise.presentation.check_rows import (
    HEADLINE_WORDS,
    AnswerRow,
    NoteRow,
    OfferRow,
    PileRow,
    SheetRow,
    StepRow,
    answer_rows,
    note_rows,
    offer_rows,
    pile_rows,
    sheet_rows,
    step_rows,
)
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich
from skinwise.presentation.visit_keeper import VisitKeeper

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class CheckViewModel(QObject):
    """`step` is `offer`, `question` or `summary`."""

    changed = Signal()

    def __init__(self, keeper: VisitKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._keeper.changed.connect(self._show)
        self._library: Library | None = None
        self._say: Mapping[str, str] = {}
        self._step = "offer"
        self._index = 0
        self._offers = RecordListModel(OfferRow._fields, self)
        self._answers = RecordListModel(AnswerRow._fields, self)
        self._steps = RecordListModel(StepRow._fields, self)
        self._notes = RecordListModel(NoteRow._fields, self)
        self._sheet = RecordListModel(SheetRow._fields, self)
        self._piles = RecordListModel(PileRow._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)

    def open(self, library: Library) -> None:
        """Show the checklist in the library's language; answers stay. Raises ContentError when
        its file, or a source that a question names, is not whole."""
        for question in library.checklist.question:
            source_rows(library, question.sources, library.say)
        self._library = library
        self._say = library.say
        self._show()

    def start_over(self) -> None:
        """To the first screen, as for the next visitor."""
        self._step, self._index = "offer", 0
        self._show()

    @property
    def checklist(self) -> Checklist:
        """The answers so far."""
        return self._keeper.visit.checklist

    @Property(RecordListModel, constant=True)
    def offers(self) -> RecordListModel:
        """What may have been offered: offerId, name, detail, artwork, chosen."""
        return self._offers

    @Property(RecordListModel, constant=True)
    def answers(self) -> RecordListModel:
        """Answers to this question: answerId, words, detail, chosen."""
        return self._answers

    @Property(RecordListModel, constant=True)
    def steps(self) -> RecordListModel:
        """The way through: number, title, answered, current."""
        return self._steps

    @Property(RecordListModel, constant=True)
    def notes(self) -> RecordListModel:
        """The list so far: step, words, note, pile."""
        return self._notes

    @Property(RecordListModel, constant=True)
    def sheet(self) -> RecordListModel:
        """Questions to take along: questionId, ask, detail, pile, wanted."""
        return self._sheet

    @Property(RecordListModel, constant=True)
    def piles(self) -> RecordListModel:
        """The three piles: pile, name, number."""
        return self._piles

    @Property(RecordListModel, constant=True)
    def sources(self) -> RecordListModel:
        """Where this question comes from: title, detail, people, checked, summary."""
        return self._sources

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which screen."""
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        """1-based number of the question on screen."""
        return self._index + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions there are on this path."""
        return len(self.checklist.questions)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question as the visitor is asked."""
        question = self._question
        return question.title if question else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it matters."""
        question = self._question
        return rich(question.why) if question else ""

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether the question on screen has an answer."""
        question = self._question
        return question is not None and question.id in self.checklist.answers

    @Property(bool, notify=changed)
    def offerChosen(self) -> bool:
        """Whether the visitor has said what was offered."""
        return self.checklist.offer is not None

    @Property(str, notify=changed)
    def offerName(self) -> str:
        """What was offered."""
        named = (
            offer.name for offer in self.checklist.sheet.offer if offer.id == self.checklist.offer
        )
        return next(named, "")

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What the summary leads with; never a verdict."""
        return self._say.get(HEADLINE_WORDS[self.checklist.headline], "")

    @Slot(str)
    def choose_offer(self, offer: str) -> None:
        """What was offered."""
        self._keeper.become(self._keeper.visit.with_checklist(self.checklist.choose_offer(offer)))

    @Slot(str)
    def answer(self, choice: str) -> None:
        """Answer the question on screen; the same answer again takes it back."""
        question = self._question
        if question is None:
            return
        again = self.checklist.answers.get(question.id) == choice
        given = (
            self.checklist.clear(question.id)
            if again
            else self.checklist.answer(question.id, choice)
        )
        self._keeper.become(self._keeper.visit.with_checklist(given))

    @Slot()
    def next(self) -> None:
        """On: from the offer to the first question, from the last question to the summary."""
        if self._step == "offer":
            self._go("question", 0)
        elif self._step == "question" and self._index + 1 < len(self.checklist.questions):
            self._go("question", self._index + 1)
        else:
            self._go("summary", self._index)

    @Slot()
    def back(self) -> None:
        """Back: from the summary to the last question, from the first one to the offer."""
        if self._step == "summary":
            self._go("question", len(self.checklist.questions) - 1)
        elif self._index > 0:
            self._go("question", self._index - 1)
        else:
            self._go("offer", 0)

    @Slot(int)
    def open_question(self, index: int) -> None:
        """To any question (0-based), to change its answer."""
        self._go("question", min(len(self.checklist.questions) - 1, max(0, index)))

    @Slot()
    def change(self) -> None:
        """To the first question, with every answer kept."""
        self._go("question", 0)

    @Slot()
    def show_summary(self) -> None:
        """To the page to take along, from wherever the visitor is."""
        self._go("summary", self._index)

    @Slot(str, bool)
    def take_along(self, question: str, wanted: bool) -> None:
        """Whether a question goes on the take-home page."""
        self._keeper.become(
            self._keeper.visit.with_checklist(self.checklist.take_along(question, wanted))
        )

    @property
    def _question(self) -> Question | None:
        questions = self.checklist.questions
        return questions[self._index] if self._index < len(questions) else None

    def _go(self, step: str, index: int) -> None:
        self._step, self._index = step, index
        self._show()

    def _show(self) -> None:
        if self._library is None:
            return
        checklist, question = self.checklist, self._question
        self._offers.replace(offer_rows(checklist))
        self._steps.replace(step_rows(checklist, self._index))
        self._notes.replace(note_rows(checklist))
        self._sheet.replace(sheet_rows(checklist))
        self._piles.replace(pile_rows(checklist, self._say))
        if question is not None:
            self._answers.replace(answer_rows(checklist, question))
            self._sources.replace(source_rows(self._library, question.sources, dict(self._say)))
        self.changed.emit()
