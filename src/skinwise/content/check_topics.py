"""Topics: the tabs, and what each says with which sources."""

from collections.abc import Collection, Iterator
from datetime import date

from skinwise.content.check_dates import date_findings
from skinwise.content.check_sources import needs_sources
from skinwise.content.finding import Finding, twice, unlisted
from skinwise.content.topic_page import Topic, TopicCards

SCREENS = ("topic", "check")
MOST_POINTS = 7
"""Points of one list: what a reader keeps in mind."""


def card_findings(cards: TopicCards) -> Iterator[Finding]:
    """What is wrong with the tabs themselves."""
    yield from twice((card.id for card in cards.topic), "topic[%].id")
    for index, card in enumerate(cards.topic):
        if card.screen not in SCREENS:
            yield Finding(
                f"topic[{index}].screen",
                f"There is no screen '{card.screen}'.",
                f"Choose from {', '.join(SCREENS)}.",
            )
    if not any(card.screen == "check" for card in cards.topic):
        yield Finding("topic", "No tab opens the checklist.", 'Give one tab screen = "check".')


def topic_findings(topic: Topic, sources: Collection[str] | None, today: date) -> Iterator[Finding]:
    """What is wrong with a topic; `sources` are the ids listed, None when nobody knows them."""
    yield from date_findings(topic, "", today)
    yield from twice((page.id for page in topic.page), "page[%].id")
    yield from twice((claim.id for claim in topic.claim), "claim[%].id")
    if not topic.page:
        yield Finding("page", "The topic has no page.", "Add a page.")
    claims = frozenset(claim.id for claim in topic.claim)
    for number, page in enumerate(topic.page):
        for index, section in enumerate(page.section):
            place = f"page[{number}].section[{index}].claims[%]"
            yield from unlisted(section.claims, claims, place, "claim")
            if len(section.points) > MOST_POINTS:
                yield Finding(
                    f"page[{number}].section[{index}].points",
                    f"There are {len(section.points)} points; {MOST_POINTS} is the most.",
                    "Leave some out, or make two sections.",
                    "warning",
                )
    for index, claim in enumerate(topic.claim):
        place = f"claim[{index}]"
        yield from date_findings(claim, place, today)
        yield from needs_sources(claim.sources, place, "claim")
        if sources is not None:
            yield from unlisted(claim.sources, sources, f"{place}.sources[%]", "source")
