"""The checklist's part of the visit: offer, five questions, three piles, a page to take home."""

from pathlib import Path

from pypdf import PdfReader

from helpers.journey import Journey, Role
from skinwise.domain.checklist import Pile

ANSWERS = (2, 1, 0, 3, 1)
"""Which answer each question gets, 0-based: a warning sign, words only, proof, and so on."""


class CheckJourney(Journey):
    """What a visitor does with the checklist."""

    def check(self) -> None:
        """Answer all five, go back and change one, and come to the summary."""
        self.open_topic("check-a-treatment")
        self.hears(self.say["checkOfferTitle"], Role.Heading)
        self.hand.press(self.checklist.sheet.offer[2].name, Role.RadioButton)
        assert self.checklist.offer == self.checklist.sheet.offer[2].id
        self.press("checkStart")
        for number, choice in enumerate(ANSWERS):
            self.question(number)
            self.answer(number, choice)
            self.press("next")
            if number == 1:
                self.change_back(1)
        self.summary()

    @property
    def checklist(self):
        return self.rooms.keeper.visit.checklist

    def question(self, number: int) -> None:
        """It is asked, and why."""
        asked = self.checklist.questions[number]
        self.hears(asked.title, Role.Heading)
        where = self.say["checkQuestionOf"].replace("%1", str(number + 1))
        self.hears(where.replace("%2", str(len(ANSWERS))))
        self.hears(f"{self.say['checkWhy']} {asked.why}".replace("**", ""))

    def answer(self, number: int, choice: int) -> None:
        """One answer; it is marked, and noted in the list so far."""
        asked = self.checklist.questions[number]
        given = asked.answer[choice]
        self.hand.press(given.text, Role.RadioButton)
        marked = self.heard(given.text, Role.RadioButton)
        assert marked is not None
        assert marked.state.checked
        assert self.checklist.answers[asked.id] == given.id
        note = self.heard(self.say["checkChangeSpoken"].replace("%1", asked.title))
        assert note is not None
        assert given.note in note.description

    def change_back(self, number: int) -> None:
        """One screen back, another answer there, and on again."""
        self.press("back")
        self.question(number)
        self.answer(number, 3)
        self.answer(number, ANSWERS[number])
        self.press("next")
        self.question(number + 1)

    def summary(self) -> None:
        """What leads is a sentence, never a verdict; each pile is told with its mark's name."""
        assert self.checklist.headline is Pile.SLOW_DOWN
        self.hears(self.say["headlineSlowDown"], Role.Heading)
        piles = {
            "pileSlowDown": Pile.SLOW_DOWN,
            "pileFindOutMore": Pile.FIND_OUT_MORE,
            "pileWithProof": Pile.WITH_PROOF,
        }
        for word, pile in piles.items():
            self.hears(f"{len(self.checklist.in_pile(pile))} {self.say[word]}")

    def leave_out(self) -> None:
        """Untick the first question: it will not be on the page."""
        first = self.checklist.open_questions[0]
        self.hand.press(self.say["sheetTake"].replace("%1", first.ask), Role.CheckBox)
        row = self.heard(self.say["sheetTake"].replace("%1", first.ask), Role.CheckBox)
        assert row is not None
        assert not row.state.checked
        assert first not in self.checklist.question_sheet

    def save(self, folder: Path) -> None:
        """One sheet of paper with the questions that were left ticked, and no other."""
        self.press("savePage")
        saved = list(folder.iterdir())
        assert [path.name for path in saved] == ["skinwise-questions.pdf"]
        words = self.say["saveDone"].replace("%1", saved[0].name).replace("%2", folder.name)
        self.hears(words)
        pages = PdfReader(saved[0]).pages
        assert len(pages) == 1
        text = " ".join(pages[0].extract_text().split())
        for asked in self.checklist.question_sheet:
            assert asked.ask in text
        for asked in self.checklist.open_questions:
            assert (asked.ask in text) == (asked.id not in self.checklist.left_out)

    def print_without_printer(self) -> None:
        """The plain sentence, and what to do instead."""
        self.press("printPage")
        self.hears(self.say["printNone"])

    def finish(self) -> None:
        """Everything is forgotten: the next visitor finds nothing chosen."""
        self.press("finishSpoken")
        assert self.rooms.shell.topic == self.rooms.library.cards.topic[0].id
        assert dict(self.checklist.answers) == {}
        assert self.checklist.offer is None
        assert self.checklist.left_out == frozenset()
        self.open_topic("check-a-treatment")
        for offer in self.checklist.sheet.offer:
            card = self.heard(offer.name, Role.RadioButton)
            assert card is not None
            assert not card.state.checked
