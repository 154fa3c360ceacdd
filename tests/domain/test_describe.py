"""No moment of any mechanism is without words."""

import msgspec
import pytest

from helpers.shipped import LIBRARY, MECHANISMS, forms, mechanism
from helpers.small_mechanism import small_mechanism
from skinwise.content.mechanism_words import MechanismWords
from skinwise.domain.chapters import chapter_index
from skinwise.domain.describe import describe
from skinwise.domain.spoken_position import SpokenForms

FORMS = SpokenForms(
    part="Part %1 of %2",
    seen="You see %1.",
    nothing="Nothing.",
    seconds="%1 seconds",
    years="age %1",
    daltons="%1 daltons",
)


def told(mechanism_id: str, t: float) -> str:
    return describe(mechanism(mechanism_id), LIBRARY.mechanism_words(mechanism_id), forms(), t)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_every_moment_has_words_of_its_own_chapter(mechanism_id: str) -> None:
    shown, words = mechanism(mechanism_id), LIBRARY.mechanism_words(mechanism_id)
    axis = shown.axis
    for number in range(101):
        t = axis.start + (axis.end - axis.start) * number / 100
        index = chapter_index(shown, t)
        title = words.chapters[shown.chapters[index].id].title
        head, _, body = told(mechanism_id, t).partition(f"{title}. ")
        assert str(index + 1) in head
        assert str(len(shown.chapters)) in head
        assert body.count(".") >= 2
        assert "%" not in body
        assert ", ." not in body


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_at_a_stop_the_words_of_its_author_are_said(mechanism_id: str) -> None:
    words = LIBRARY.mechanism_words(mechanism_id)
    for chapter in mechanism(mechanism_id).chapters:
        say = words.chapters[chapter.id].say
        assert told(mechanism_id, chapter.end).endswith(f" {say}")
        assert say not in told(mechanism_id, chapter.end - 0.01)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_somewhere_between_stops_actors_are_named_with_their_states(mechanism_id: str) -> None:
    shown, words = mechanism(mechanism_id), LIBRARY.mechanism_words(mechanism_id)
    axis = shown.axis
    all_told = " ".join(
        told(mechanism_id, axis.start + (axis.end - axis.start) * (number + 0.5) / 200)
        for number in range(200)
    )
    named = [actor for actor in shown.actors if actor.script.id in words.spoken]
    assert named
    for actor in named:
        assert words.spoken[actor.script.id] in all_told


def test_many_of_a_kind_are_named_once_and_scenery_not_at_all() -> None:
    cell = {"kind": "sprite", "artwork": "msc"}
    gone = {"opacity": [(0.0, 0.3)]}
    shown = small_mechanism(
        {**cell, "id": "one"},
        {**cell, "id": "two"},
        {**cell, "id": "faint", "tracks": gone},
        {**cell, "id": "wall"},
    )
    chapter = {"title": "Title", "caption": "c", "short": "s", "say": "It is so."}
    words = msgspec.convert(
        {
            **dict.fromkeys(("title", "how_sure", "misconception", "scale"), "w"),
            "id": "small",
            "simplifications": [],
            "chapters": dict.fromkeys(("first", "second", "third"), chapter),
            "legend": {},
            "spoken": {"one": "a stem cell", "two": "a stem cell", "faint": "a ghost"},
            "states": {"msc": "awake"},
        },
        MechanismWords,
    )
    head = "Part 1 of 3: Title. 4 seconds."
    assert describe(shown, words, FORMS, 4) == f"{head} You see a stem cell, awake."
    assert describe(shown, words, FORMS, 10) == "Part 1 of 3: Title. 10 seconds. It is so."
    empty = small_mechanism({**cell, "id": "wall"})
    assert describe(empty, words, FORMS, 4) == f"{head} Nothing."


def test_outside_the_axis_the_nearest_moment_is_told() -> None:
    for mechanism_id in MECHANISMS:
        end = mechanism(mechanism_id).axis.end
        assert told(mechanism_id, end + 1000) == told(mechanism_id, end)
