"""The visit that issue 2 tells of, step by step. A hand does it; every step says what a visitor
then sees or hears. Words come from the content files, so that editing them breaks no test."""

from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from helpers.finder import Spoken, spoken
from helpers.hands import Finger, Keys, Mouse, reachable
from helpers.settle import frames_drawn, settle, spin
from skinwise.app import Rooms
from skinwise.content.mechanism_words import ChapterWords

Role = QAccessible.Role
Hand = Mouse | Finger | Keys


def plain(words: str) -> str:
    """Content words without their stars."""
    return words.replace("**", "")


class Journey:
    """What a visitor does with a topic to watch and to read, and with the settings."""

    def __init__(self, rooms: Rooms, hand: Hand) -> None:
        self.rooms = rooms
        self.hand = hand
        self.window = rooms.window
        self.say = rooms.library.words.words

    def heard(self, name: str, role: Role | None = None) -> Spoken | None:
        """What is called that, if it is there and not behind a sheet."""
        found = reachable(self.window, name, role)
        return found[0] if found else None

    def hears(self, name: str, role: Role | None = None) -> None:
        """It is there, or the visitor is lost."""
        assert self.heard(name, role), f"{name!r} is not to be seen or heard"

    def press(self, word: str, role: Role | None = None, *, wait: bool = True) -> None:
        """A control by the key of its interface word."""
        self.hand.press(self.say[word], role, wait=wait)

    # A topic to watch.

    def open_topic(self, topic: str) -> None:
        """By its tab; its question is then the heading of the page."""
        card = next(card for card in self.rooms.library.cards.topic if card.id == topic)
        self.hand.press(card.tab, Role.PageTab)
        assert self.rooms.shell.topic == topic
        tab = self.heard(card.tab, Role.PageTab)
        assert tab is not None
        assert tab.state.selected
        if card.mechanism is not None:
            self.hears(self.rooms.library.mechanism_words(card.mechanism).title, Role.Heading)
            self.hears(plain(self._chapter(0).caption) if not self.compact else self.short(0))
        elif card.screen != "check":
            self.hears(card.question, Role.Heading)

    @property
    def compact(self) -> bool:
        """Whether the player is the one for large words, with the rest under "More"."""
        return self.heard(self.say["scrubberSpoken"]) is None and (
            self.heard(self.say["ageSpoken"]) is None
        )

    def short(self, chapter: int) -> str:
        return plain(self._chapter(chapter).short)

    def play_and_pause(self) -> None:
        """It moves on its own; after pause nothing is drawn any more."""
        self.press("play", wait=False)
        until = monotonic() + 10
        while self.rooms.mechanism.position < 0.2 and monotonic() < until:
            spin(0.05)
        assert self.rooms.mechanism.position >= 0.2, "it does not play"
        self.press("pause")
        stopped = self.rooms.mechanism.position
        assert frames_drawn(self.window, 0.2) == 0
        assert self.rooms.mechanism.position == stopped
        self.hears(self.say["play"])

    def step(self) -> None:
        """On by parts and back again; the caption goes along."""
        for chapter in (0, 1, 2):
            self.press("nextSpoken")
            self.at_stop(chapter)
        self.press("backSpoken")
        self.at_stop(1)

    def at_stop(self, chapter: int) -> None:
        """At the still of that part, with its words."""
        playback = self.rooms.mechanism.playback
        assert playback is not None
        assert playback.t == playback.mechanism.chapters[chapter].end
        self._caption(chapter)

    def to_part(self, chapter: int) -> None:
        """By its station, or from the list under "More"."""
        part = self.say["chapterSpoken"].replace("%1", str(chapter + 1))
        part = part.replace("%2", self._chapter(chapter).title)
        if self.compact:
            self.open_more()
            self.hand.press(part, Role.RadioButton)
            self.hand.dismiss(self.say["close"])
        else:
            self.hand.press(part, Role.Button)
        self.at_stop(chapter)

    def open_more(self) -> None:
        """The rest of the player."""
        here = self.rooms.mechanism
        where = self.say["partOf"].replace("%1", str(here.chapter + 1))
        where = where.replace("%2", str(here.chapters.count))
        where = here.spokenPosition if here.axisUnit == "years" else where
        self.hand.press(f"{where}. {self.say['more']}")
        self.hears(self.say["more"], Role.Heading)

    def sheets(self) -> None:
        """Where it comes from, what is left out, how sure: each opens, tells, and closes."""
        library, mechanism = self.rooms.library, self.rooms.mechanism
        words = library.mechanism_words(mechanism.mechanismId)
        sure = self.say[f"certainty{mechanism.certainty.title()}"]
        sure = self.say["certaintySpoken"].replace("%1", sure)
        sources = self.say["sourcesSpoken"].replace("%1", str(mechanism.sources.count))
        left_out = self._left_out_name()
        asked = {
            sources: ("sourcesTitle", mechanism.sources.rows[-1].title),
            left_out: ("leftOutTitle", plain(words.simplifications[0])),
            sure: ("howSure", plain(words.how_sure)),
            self.say["howSure"]: ("howSure", plain(words.how_sure)),
        }
        opened = 0
        for name, (title, told) in asked.items():
            if self.heard(name, Role.Button):
                self.hand.press(name, Role.Button)
                self.hears(self.say[title], Role.Heading)
                self.hears(told)
                assert not self.heard(sources, Role.Button), "the page behind can be reached"
                self.hand.dismiss(self.say["close"])
                assert self.heard(name, Role.Button), "the sheet did not close"
                opened += 1
        assert opened >= (1 if self.compact else 3)

    def _left_out_name(self) -> str:
        return f"{self.say['leftOut']}: {self.say['leftOutTitle']}"

    # A topic to read.

    def read(self) -> None:
        """The page, the next page, where a claim comes from."""
        self.to_page()
        topic = self.rooms.library.topic(self.rooms.shell.topic)
        self.hears(plain(topic.page[0].main))
        self.hand.press(self.say["nextPage"].replace("%1", topic.page[1].title))
        self.hears(plain(topic.page[1].main))
        assert self.heard(plain(topic.page[0].main)) is None
        row = next(row for row in self.rooms.topic.blocks.rows if row.kind == "claim")
        claim = next(claim for claim in topic.claim if claim.id == row.claimId)
        card = next(
            name
            for name in self._buttons()
            if plain(claim.text) in name and name.endswith(self.say["claimSpoken"][3:].strip())
        )
        self.hand.press(card)
        assert [row.title for row in self.rooms.topic.sources.rows] == [
            self.rooms.library.source(source).title for source in claim.sources
        ]
        for source in claim.sources:
            self.hears(self.rooms.library.source(source).title)
        self.hand.dismiss(self.say["close"])
        self.hears(card)

    def to_page(self) -> None:
        """From the picture to the words: at once, or by the list of what the topic holds."""
        if self.heard(self.say["readSpoken"]):
            self.press("readSpoken")
            return
        self.hand.press(f"{self.say['more']}: {self.say['placesTitle']}")
        self.hears(self.say["placesTitle"], Role.Heading)
        self.press("placeRead", Role.RadioButton)
        assert self.rooms.shell.screen == "read"

    def _buttons(self) -> list[str]:
        return [thing.name for thing in spoken(self.window) if thing.role == Role.Button]

    # The settings.

    def settings(self) -> None:
        """Larger, darker, still; all of it at once, and back again."""
        before = self.rooms.appearance.now
        bright = self._brightness()
        self.press("textSizeSpoken")
        for word in ("textLargest", "themeDark", "motionStill"):
            self.press(word, Role.RadioButton)
            chosen = self.heard(self.say[word], Role.RadioButton)
            assert chosen is not None
            assert chosen.state.checked
        now = self.rooms.appearance.now
        assert (now.text_scale, now.theme, now.motion.value) == (2.0, "dark", "still")
        assert self._brightness() < bright / 2
        self.press("undoChanges")
        assert self.rooms.appearance.now == before
        assert self._brightness() > bright * 0.7
        self.press("themeDark", Role.RadioButton)
        self.press("done")
        assert self.rooms.shell.sheet == ""
        assert self._brightness() < bright / 2, "what was chosen did not stay"

    def _brightness(self) -> int:
        """Of the whole window, taken together."""
        settle(self.window)
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self.window.grabWindow().scaled(8, 8, mode=smooth)
        spots = [image.pixelColor(x, y).lightness() for x in range(8) for y in range(8)]
        return sum(spots) // len(spots)

    def _chapter(self, number: int) -> ChapterWords:
        mechanism = self.rooms.mechanism
        assert mechanism.playback is not None
        chapter = mechanism.playback.mechanism.chapters[number]
        return self.rooms.library.mechanism_words(mechanism.mechanismId).chapters[chapter.id]

    def _caption(self, number: int) -> None:
        words = self._chapter(number)
        self.hears(plain(words.short if self.compact else words.caption))
