"""Artwork: everything that content wants drawn is there."""

from collections.abc import Iterator

from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.finding import Finding
from skinwise.content.stage_script import Actor, LabelScript, SpriteScript, StageScript, SwarmScript
from skinwise.content.topic_page import TopicCards

Pictures = frozenset[str]
"""Names of artwork, without folder and `.svg`."""


def stage_artwork(script: StageScript, known: Pictures) -> Iterator[Finding]:
    """What actors and legend of a mechanism lack."""
    for index, row in enumerate(script.legend):
        yield from _missing(row.artwork, known, f"legend[{index}].artwork")
    for index, actor in enumerate(script.actor):
        for field, name in pictures_of(actor):
            yield from _missing(name, known, f"actor[{index}].{field}")


def pictures_of(actor: Actor) -> Iterator[tuple[str, str]]:
    """Field and name of everything that the actor is drawn with."""
    if isinstance(actor, LabelScript):
        return
    if isinstance(actor, SpriteScript) and actor.states:
        for index, state in enumerate(actor.states):
            yield f"states[{index}][1]", state.artwork
        return
    yield "artwork", actor.artwork
    if isinstance(actor, SwarmScript) and actor.trail:
        yield "trail", actor.trail


def checklist_artwork(sheet: ChecklistSheet, known: Pictures) -> Iterator[Finding]:
    """What the offers lack."""
    for index, offer in enumerate(sheet.offer):
        yield from _missing(offer.artwork, known, f"offer[{index}].artwork")


def card_artwork(cards: TopicCards, known: Pictures) -> Iterator[Finding]:
    """What the tabs lack."""
    for index, card in enumerate(cards.topic):
        yield from _missing(f"icon_{card.icon}", known, f"topic[{index}].icon")


def _missing(name: str, known: Pictures, place: str) -> Iterator[Finding]:
    if not name:
        yield Finding(place, "No artwork is named.", "Name one.")
    elif name not in known:
        yield Finding(
            place,
            f"There is no artwork '{name}'.",
            f"Correct the name, or draw artwork/{name}.svg.",
        )
