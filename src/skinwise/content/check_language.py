"""One language of a content folder: its four files, and what its tabs lead to."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from skinwise.content.check_artwork import card_artwork, checklist_artwork
from skinwise.content.check_checklist import checklist_findings
from skinwise.content.check_dates import date_findings
from skinwise.content.check_mechanism_words import length_findings, match_findings
from skinwise.content.check_options import options_findings
from skinwise.content.check_paths import path_findings
from skinwise.content.check_topics import card_findings, topic_findings
from skinwise.content.check_trust import trust_findings
from skinwise.content.check_words import named_words, word_findings
from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.content_files import kind_of
from skinwise.content.finding import Finding, unlisted
from skinwise.content.handout_words import HandoutWords
from skinwise.content.interface_words import InterfaceWords
from skinwise.content.known import Known
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.options_sheet import OptionsSheet
from skinwise.content.resource_folder import views_folder
from skinwise.content.shelf import Shelf
from skinwise.content.stage_script import StageScript
from skinwise.content.topic_page import Topic, TopicCard, TopicCards
from skinwise.content.trust_card import TrustCard
from skinwise.content.visit_paths import VisitPaths


def check_language(shelf: Shelf, language: str, known: Known) -> None:
    """Tell the shelf every problem of the language's own files."""
    _cards(shelf, language, known)
    _words(shelf, f"{language}/words.toml")
    _checklist(shelf, f"{language}/checklist.toml", known)
    _handout(shelf, f"{language}/handout.toml", known)
    _options(shelf, f"{language}/options.toml", known)
    _trust(shelf, f"{language}/trust.toml", known)
    _paths(shelf, language)
    for name in shelf.names:
        if PurePosixPath(name).parts[0] != language:
            continue
        if kind_of(name) is Topic:
            _topic(shelf, name, known)
        elif kind_of(name) is MechanismWords:
            _mechanism_words(shelf, name)


def named_as_its_file(record_id: str, name: str) -> Iterator[Finding]:
    """That a record has the id by which its file is found."""
    stem = PurePosixPath(name).stem
    if record_id != stem:
        yield Finding(
            "id",
            f"The id '{record_id}' is not the file's name.",
            f"Call it '{stem}', or rename the file.",
        )


def _cards(shelf: Shelf, language: str, known: Known) -> None:
    name = f"{language}/topics.toml"
    shelf.used.add(name)
    cards = shelf.read(name, TopicCards)
    if cards is None:
        return
    shelf.tell(name, card_findings(cards))
    if known.artwork is not None:
        shelf.tell(name, card_artwork(cards, known.artwork))
    ids = [card.id for card in cards.topic]
    for index, card in enumerate(cards.topic):
        shelf.tell(name, _leads(shelf, card, f"topic[{index}]", language))
        for mechanism in card.mechanisms:
            stage = f"stage/{mechanism}.toml"
            script = shelf.find(stage, StageScript)
            if script is not None:
                shelf.tell(stage, _shown_by(script, card, ids))


def _leads(shelf: Shelf, card: TopicCard, place: str, language: str) -> Iterator[Finding]:
    """That what a tab shows is there."""
    wanted = [(f"{place}.id", f"{language}/topics/{card.id}.toml")]
    pictures = [(f"{place}.more[{index}]", name) for index, name in enumerate(card.more)]
    if card.mechanism is not None:
        pictures.insert(0, (f"{place}.mechanism", card.mechanism))
    for field, mechanism in pictures:
        wanted.append((field, f"stage/{mechanism}.toml"))
        wanted.append((field, f"{language}/mechanisms/{mechanism}.toml"))
    for field, name in wanted:
        shelf.used.add(name)
        if name not in shelf.names:
            yield Finding(field, f"There is no file {name}.", "Correct the id, or add the file.")


def _shown_by(script: StageScript, card: TopicCard, ids: list[str]) -> Iterator[Finding]:
    """That a mechanism knows the tab that shows it."""
    yield from unlisted([script.topic], ids, "topic", "topic")
    if script.topic in ids and script.topic != card.id:
        yield Finding(
            "topic",
            f"The tab '{card.id}' shows it, not '{script.topic}'.",
            "Name the topic that shows it.",
        )


def _words(shelf: Shelf, name: str) -> None:
    shelf.used.add(name)
    words = shelf.read(name, InterfaceWords)
    if words is not None:
        shelf.tell(name, word_findings(words, named_words(views_folder())))


def _checklist(shelf: Shelf, name: str, known: Known) -> None:
    shelf.used.add(name)
    sheet = shelf.read(name, ChecklistSheet)
    if sheet is None:
        return
    shelf.tell(name, checklist_findings(sheet, known.sources, known.today))
    if known.artwork is not None:
        shelf.tell(name, checklist_artwork(sheet, known.artwork))


def _handout(shelf: Shelf, name: str, known: Known) -> None:
    shelf.used.add(name)
    words = shelf.read(name, HandoutWords)
    if words is not None:
        shelf.tell(name, date_findings(words, "", known.today))


def _options(shelf: Shelf, name: str, known: Known) -> None:
    shelf.used.add(name)
    sheet = shelf.find(name, OptionsSheet)
    if sheet is not None:
        shelf.tell(name, options_findings(sheet, known))


def _trust(shelf: Shelf, name: str, known: Known) -> None:
    shelf.used.add(name)
    card = shelf.find(name, TrustCard)
    if card is not None:
        shelf.tell(name, trust_findings(card, known.today))


def _paths(shelf: Shelf, language: str) -> None:
    name = f"{language}/paths.toml"
    shelf.used.add(name)
    paths = shelf.find(name, VisitPaths)
    cards = shelf.find(f"{language}/topics.toml", TopicCards)
    if paths is None or cards is None:
        return
    topics = {
        card.id: topic
        for card in cards.topic
        if (topic := shelf.find(f"{language}/topics/{card.id}.toml", Topic)) is not None
    }
    shelf.tell(name, path_findings(paths, cards, topics))


def _topic(shelf: Shelf, name: str, known: Known) -> None:
    topic = shelf.read(name, Topic)
    if topic is not None:
        shelf.tell(name, named_as_its_file(topic.id, name))
        shelf.tell(name, topic_findings(topic, known.sources, known.today))


def _mechanism_words(shelf: Shelf, name: str) -> None:
    words = shelf.read(name, MechanismWords)
    if words is None:
        return
    shelf.tell(name, named_as_its_file(words.id, name))
    shelf.tell(name, length_findings(words))
    script = shelf.find(f"stage/{PurePosixPath(name).name}", StageScript)
    if script is not None:
        shelf.tell(name, match_findings(words, script))
