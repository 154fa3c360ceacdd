"""Where to go within a topic: its pictures, its page to read, what there is to try."""

from typing import NamedTuple

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.content.topic_page import TopicCard


class PlaceRow(NamedTuple):
    """Somewhere to go within the topic: a picture, its page to read, something to try."""

    placeId: str
    named: str
    about: str
    here: bool


TOOL_WORDS = {
    "options": ("toolOptions", "toolOptionsDetail"),
    "fair-test": ("toolFairTest", "toolFairTestDetail"),
    "before-after": ("toolBeforeAfter", "toolBeforeAfterDetail"),
    "same-numbers": ("toolSameNumbers", "toolSameNumbersDetail"),
}


def place_rows(library: Library, card: TopicCard, shown: str) -> list[PlaceRow]:
    """Pictures first, then the page, then what to try. `shown` is the mechanism or screen that
    is open. A picture whose words are broken is left out: its own screen says so."""
    say = library.say
    rows = [
        PlaceRow(f"watch:{name}", title, say["placeWatch"], name == shown)
        for name in card.mechanisms
        if (title := _title(library, name))
    ]
    rows.append(PlaceRow("read:", say["placeRead"], say["placeReadDetail"], shown == "read"))
    for tool in card.tools:
        name, detail = TOOL_WORDS[tool]
        rows.append(PlaceRow(f"try:{tool}", say[name], say[detail], tool == shown))
    return rows


def _title(library: Library, mechanism_id: str) -> str:
    try:
        return library.mechanism_words(mechanism_id).title
    except ContentError:
        return ""
