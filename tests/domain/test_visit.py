from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.shipped import LIBRARY
from skinwise.domain.checklist import Checklist
from skinwise.domain.visit import Visit

TOPICS = [card.id for card in LIBRARY.cards.topic]
START = Visit(TOPICS[0], Checklist(LIBRARY.checklist))


@given(st.lists(st.sampled_from(TOPICS)))
def test_a_visit_remembers_each_topic_once_in_the_order_of_opening(opened: list[str]) -> None:
    visit = START
    for topic in opened:
        visit = visit.open_topic(topic)
    assert visit.seen == tuple(dict.fromkeys(opened))
    assert visit.topic == (opened or [START.topic])[-1]
    assert START.seen == ()


def test_the_checklist_of_a_visit_is_replaced_and_nothing_else() -> None:
    checklist = START.checklist.choose_offer(LIBRARY.checklist.offer[0].id)
    visit = START.open_topic(TOPICS[1]).with_checklist(checklist)
    assert visit.checklist.offer == LIBRARY.checklist.offer[0].id
    assert (visit.topic, visit.seen) == (TOPICS[1], (TOPICS[1],))


def test_a_visit_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        START.topic = "other"
