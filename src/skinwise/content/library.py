"""Every record of one language, found by id and read when first asked for.

Reading late keeps the start short: the rail needs the cards, the first page its topic.
"""

from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path

from skinwise.content.check_mechanism_words import match_findings
from skinwise.content.check_stage import stage_findings
from skinwise.content.check_topics import card_findings
from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.finding import Finding
from skinwise.content.handout_words import HandoutWords
from skinwise.content.interface_words import InterfaceWords, Say
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.options_sheet import OptionsSheet
from skinwise.content.problem import ContentError, Problem
from skinwise.content.source_list import Source, SourceList
from skinwise.content.stage_script import StageScript
from skinwise.content.toml_file import read_record
from skinwise.content.topic_page import Topic, TopicCards
from skinwise.content.trust_card import TrustCard
from skinwise.content.visit_paths import VisitPaths

BASE_LOCALE = "en"


class Library:
    """The content in `folder` in one `locale`. Every reader may raise ContentError."""

    def __init__(self, folder: Path, locale: str = BASE_LOCALE) -> None:
        self.folder = folder
        self.locale = locale
        # Instance caches: a cache on the class would keep every library alive.
        self.topic = cache(self._topic)
        self.stage = cache(self._stage)
        self.mechanism_words = cache(self._mechanism_words)

    @cached_property
    def cards(self) -> TopicCards:
        """The tabs in the order of the rail."""
        name = f"{self.locale}/topics.toml"
        cards = read_record(self.folder, name, TopicCards)
        _refuse(name, card_findings(cards))
        return cards

    @cached_property
    def words(self) -> InterfaceWords:
        """Every word of the interface."""
        return read_record(self.folder, f"{self.locale}/words.toml", InterfaceWords)

    @cached_property
    def say(self) -> Say:
        """The interface words by key; a missing one is empty."""
        return Say(self.words.words)

    @cached_property
    def checklist(self) -> ChecklistSheet:
        """Offers and questions."""
        return read_record(self.folder, f"{self.locale}/checklist.toml", ChecklistSheet)

    @cached_property
    def handout(self) -> HandoutWords:
        """Every word of the take-home page."""
        return read_record(self.folder, f"{self.locale}/handout.toml", HandoutWords)

    @cached_property
    def options(self) -> OptionsSheet:
        """The ten options side by side."""
        return read_record(self.folder, f"{self.locale}/options.toml", OptionsSheet)

    @cached_property
    def trust(self) -> TrustCard:
        """Who made this, who paid, how old it is."""
        return read_record(self.folder, f"{self.locale}/trust.toml", TrustCard)

    @cached_property
    def paths(self) -> VisitPaths:
        """Ways in for 2, 5 or 10 minutes."""
        return read_record(self.folder, f"{self.locale}/paths.toml", VisitPaths)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by id."""
        listed = read_record(self.folder, "sources.toml", SourceList).source
        return {source.id: source for source in listed}

    def _topic(self, topic_id: str) -> Topic:
        return read_record(self.folder, self.topic_file(topic_id), Topic)

    def _stage(self, mechanism_id: str) -> StageScript:
        name = self.stage_file(mechanism_id)
        script = read_record(self.folder, name, StageScript)
        _refuse(name, stage_findings(script))
        return script

    def _mechanism_words(self, mechanism_id: str) -> MechanismWords:
        name = self.mechanism_file(mechanism_id)
        words = read_record(self.folder, name, MechanismWords)
        _refuse(name, match_findings(words, self.stage(mechanism_id)))
        return words

    def topic_file(self, topic_id: str) -> str:
        """Its path relative to the content folder."""
        return f"{self.locale}/topics/{topic_id}.toml"

    def mechanism_file(self, mechanism_id: str) -> str:
        """Its path relative to the content folder."""
        return f"{self.locale}/mechanisms/{mechanism_id}.toml"

    def stage_file(self, mechanism_id: str) -> str:
        """Its path relative to the content folder."""
        return f"stage/{mechanism_id}.toml"

    def source(self, source_id: str) -> Source:
        """One source. Raises ContentError when nobody has listed it."""
        found = self.sources.get(source_id)
        if found is None:
            raise ContentError(
                Problem(
                    "sources.toml", source_id, "No such source is listed.", "Add it to the list."
                )
            )
        return found


def _refuse(name: str, findings: Iterable[Finding]) -> None:
    """Raises ContentError for what the app cannot show without a surprise."""
    problems = [
        Problem(name, place, message, remedy, severity=severity)
        for place, message, remedy, severity in findings
        if severity == "error"
    ]
    if problems:
        raise ContentError(*problems)


def locales(folder: Path) -> tuple[str, ...]:
    """Languages that the folder holds, the base language first."""
    found = sorted(path.parent.name for path in folder.glob("*/words.toml"))
    return tuple(sorted(found, key=lambda name: (name != BASE_LOCALE, name)))
