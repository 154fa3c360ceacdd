"""The ways in: every stop is there, and the minutes are a promise that the stops keep."""

from collections.abc import Iterator, Mapping

from skinwise.content.finding import Finding, twice
from skinwise.content.topic_page import Topic, TopicCard, TopicCards
from skinwise.content.visit_paths import PathStep, VisitPaths


def path_findings(
    paths: VisitPaths, cards: TopicCards, topics: Mapping[str, Topic]
) -> Iterator[Finding]:
    """What is wrong with the paths. `topics` are those that are whole, by id."""
    yield from twice((path.id for path in paths.path), "path[%].id")
    known = {card.id: card for card in cards.topic}
    checks = any(card.screen == "check" for card in cards.topic)
    for number, path in enumerate(paths.path):
        place = f"path[{number}]"
        needed = sum(step.seconds for step in path.step)
        if needed > path.minutes * 60:
            yield Finding(
                f"{place}.minutes",
                f"The stops take {needed} seconds: more than {path.minutes} minutes.",
                "Take a stop out, or promise more time.",
            )
        for index, step in enumerate(path.step):
            card = known.get(step.topic)
            if step.place in {"check:", "take-home:"} and not checks:
                continue  # told of with the tabs
            if card is None or not _leads(step, card, topics.get(step.topic)):
                yield Finding(
                    f"{place}.step[{index}].place",
                    f"The topic '{step.topic}' has no place '{step.place}'.",
                    "Correct the topic or the place.",
                )


def _leads(step: PathStep, card: TopicCard, topic: Topic | None) -> bool:
    """Whether the topic has the place. A topic that is not whole is told of elsewhere."""
    kind, _, name = step.place.partition(":")
    if kind == "watch":
        return name in card.mechanisms
    if kind == "try":
        return name in card.tools
    if kind == "read":
        return topic is None or not topic.page or name in {page.id for page in topic.page}
    return card.screen == "check"
