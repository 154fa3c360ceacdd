"""The content that is shipped is whole, on the day that it was last checked."""

from datetime import timedelta

from skinwise.content.check_library import check_library
from skinwise.content.content_folder import artwork_names
from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder

CONTENT = resource_folder() / "content"


def test_nothing_is_to_be_mended() -> None:
    artwork = artwork_names(CONTENT, resource_folder() / "artwork")
    assert len(artwork) > 50
    checked = max(source.checked for source in Library(CONTENT).sources.values())
    problems = check_library(CONTENT, artwork, checked + timedelta(days=1))
    assert [problem.sentence() for problem in problems] == []


def test_every_topic_of_the_plan_is_there() -> None:
    assert [card.tab for card in Library(CONTENT).cards.topic] == [
        "Skin & collagen",
        "Stem cells",
        "How they act",
        "In the clinic",
        "Creams & serums",
        "Evidence & rules",
        "Check a treatment",
    ]
