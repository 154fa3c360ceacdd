"""One tour of every place, looked at for several tests: a tour takes seconds."""

from typing import NamedTuple

from helpers.items import targets, words_shown
from helpers.layout_rules import wrong_words
from helpers.open_rooms import OpenRooms
from helpers.places import tour
from helpers.target_rules import wrong_targets
from skinwise.domain.motion import Motion

Look = tuple[tuple[int, int], float, str]
"""Window size, text scale, theme."""
SIZES = ((1280, 800), (800, 1280), (1920, 1200))
SCALES = (1.0, 1.25, 1.5, 2.0)
LOOKS: list[Look] = [(size, scale, "light") for size in SIZES for scale in SCALES] + [
    ((1280, 800), 1.25, "dark"),
    ((800, 1280), 2.0, "high-contrast"),
]
LEAST = 8
"""Things to touch, and texts, that a place has on average: fewer, and the survey is blind."""


class Survey(NamedTuple):
    """What a tour found wrong: one line each, beginning with the place."""

    targets: list[str]
    words: list[str]


_made: dict[Look, Survey] = {}


def survey(rooms: OpenRooms, look: Look) -> Survey:
    """What is wrong with that look; the tour is made when a test first asks."""
    if look not in _made:
        _made[look] = _tour(rooms, look)
    return _made[look]


def _tour(rooms: OpenRooms, look: Look) -> Survey:
    size, scale, theme = look
    window = (opened := rooms(size=size, text_scale=scale, theme=theme, motion=Motion.STILL)).window
    found = Survey([], [])
    touched, read, places = 0, 0, 0
    for place in tour(opened):
        touched += len(targets(window))
        read += len(words_shown(window))
        places += 1
        found.targets.extend(f"{place}: {how}" for how in wrong_targets(window))
        found.words.extend(f"{place}: {how}" for how in wrong_words(window))
    assert min(touched, read) > LEAST * places
    return found
