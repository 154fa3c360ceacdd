"""What is shipped: every mechanism, with its words, read once."""

from functools import cache

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism
from skinwise.domain.spoken_position import SpokenForms
from skinwise.presentation.spoken_forms import spoken_forms

LIBRARY = Library(resource_folder() / "content")
MECHANISMS = tuple(name for card in LIBRARY.cards.topic for name in card.mechanisms)
"""Ids, in the order of the rail."""
TOPIC_OF = {name: card.id for card in LIBRARY.cards.topic for name in card.mechanisms}


@cache
def mechanism(mechanism_id: str) -> Mechanism:
    """A mechanism made ready; the same object every time."""
    return fresh(mechanism_id)


def fresh(mechanism_id: str) -> Mechanism:
    """A mechanism made anew from its script."""
    return Mechanism(LIBRARY.stage(mechanism_id))


def forms() -> SpokenForms:
    """The words that descriptions are built from."""
    return spoken_forms(LIBRARY.words.words)
