"""What "do they turn into collagen makers" means: where it was seen, and where it never was."""

import re
from functools import cache
from itertools import pairwise

import pytest

from skinwise.content.library import Library
from skinwise.content.record import Certainty
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor

STEP = 0.05
CELLS = [f"mouse-cell-{number}" for number in range(1, 21)]
GONE, PRESENT = "differentiation_gone", 0.5
STEPS = ["msc", "differentiation_step_1", "differentiation_step_2", "fibroblast_awake"]


@cache
def library() -> Library:
    return Library(resource_folder() / "content")


@cache
def turning() -> Mechanism:
    return Mechanism(library().stage("differentiation"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in turning().actors if it.script.id == actor_id)


def moments(start: float = 0.0, end: float = 23.0) -> list[float]:
    return [start + step * STEP for step in range(round((end - start) / STEP) + 1)]


def stop(chapter_id: str) -> float:
    return next(it.end for it in turning().chapters if it.id == chapter_id)


def told(label_id: str, t: float) -> float:
    return next(it for it in turning().labels if it.script.id == label_id).pose(t).opacity


def test_there_is_no_human_proof() -> None:
    assert turning().script.certainty is Certainty.NONE


def test_the_unproven_path_is_told_at_every_moment() -> None:
    mark = next(it for it in turning().labels if it.script.id == "mark")
    assert all(mark.pose(t).opacity == 1 for t in moments())
    assert mark.script.pinned
    assert mark.script.key


@pytest.mark.parametrize(
    ("chapter", "where"),
    [
        ("the-idea", "where-idea"),
        ("in-a-dish", "where-dish"),
        ("in-mice", "where-mice"),
        ("in-people", "where-people"),
    ],
)
def test_every_stop_says_where_it_was_seen_and_nothing_else(chapter: str, where: str) -> None:
    places = ("where-idea", "where-dish", "where-mice", "where-people")
    shown = {place for place in places if told(place, stop(chapter)) > 0}
    assert shown == {where}


def test_the_idea_is_drawn_only_as_outlines_and_leaves_the_skin_alone() -> None:
    for t in moments(end=stop("the-idea")):
        for name in ("cell", "idea-maker"):
            assert actor(name).opacity(t) == 0 or "_idea_" in actor(name).state(t)
    skin = {actor("idea-skin").poses(t) for t in moments(end=stop("the-idea"))}
    assert len(skin) == 1


def test_the_cell_changes_in_three_held_steps_after_the_signal_has_docked() -> None:
    seen = [actor("cell").state(t) for t in moments(6.0, stop("in-a-dish"))]
    assert list(dict.fromkeys(seen)) == STEPS
    changed = next(t for t in moments(6.0) if actor("cell").state(t) == STEPS[1])
    docked = next(t for t in moments() if actor("cup-1").state(t) != "receptor_empty")
    assert docked <= changed
    for state in STEPS[1:3]:
        assert seen.count(state) * STEP > 1


def test_rope_is_laid_in_the_dish_alone_and_by_the_last_step_alone() -> None:
    rope = actor("rope")
    shown = [t for t in moments() if rope.opacity(t) > 0]
    assert min(shown) > 10.6
    assert all(actor("cell").state(t) == "fibroblast_awake" for t in shown)
    covered = next(t for t in moments() if actor("mouse-skin").opacity(t) == 1)
    assert max(shown) <= covered + STEP


def test_nineteen_of_twenty_are_not_found_after_three_weeks() -> None:
    assert not [it for it in CELLS if actor(it).state(13.5) == GONE]
    missing = [it for it in CELLS if actor(it).state(stop("in-mice")) == GONE]
    assert len(missing) / len(CELLS) == 0.95
    assert all(actor(it).opacity(stop("in-mice")) == 1 for it in CELLS)


def test_cells_are_lost_one_by_one_and_never_come_back() -> None:
    counts = [sum(actor(it).state(t) == GONE for it in CELLS) for t in moments(13.0, 18.0)]
    assert counts == sorted(counts)
    assert all(after - before <= 1 for before, after in pairwise(counts))


def test_in_people_the_cell_stays_a_stem_cell_and_the_sheet_is_empty() -> None:
    end = stop("in-people")
    assert {row.artwork for row in actor("injected").rows} == {"msc"}
    assert {row.artwork for row in actor("possible").rows} == {"differentiation_idea_maker"}
    assert actor("unknown").opacity(end) == 1
    labels = library().mechanism_words("differentiation").labels
    assert re.fullmatch(r"None found,\nNovember 2026", labels["none-found"])
    assert told("none-found", end) == told("not-shown", end) == 1
    living = [it for it in turning().actors if it.state(end) == "fibroblast_awake"]
    assert all(it.opacity(end) == 0 for it in living)
