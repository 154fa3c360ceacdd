"""What "who checks that a treatment works" means: counts that add up, and what is not approval."""

import re
from functools import cache

import pytest

from skinwise.content.library import Library
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.scene import scene_at

STEP = 0.05
PROJECTS = [f"project-{number}" for number in range(1, 14)]
STOPPED = "from_lab_to_approval_flask_stopped"
EACH = 20


@cache
def library() -> Library:
    return Library(resource_folder() / "content")


@cache
def approval() -> Mechanism:
    return Mechanism(library().stage("from-lab-to-approval"))


def words() -> MechanismWords:
    return library().mechanism_words("from-lab-to-approval")


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in approval().actors if it.script.id == actor_id)


def moments(start: float = 0.0, end: float = 44.0) -> list[float]:
    return [start + step * STEP for step in range(round((end - start) / STEP) + 1)]


def stop(chapter_id: str) -> float:
    return next(it.end for it in approval().chapters if it.id == chapter_id)


def told(label_id: str, t: float) -> float:
    return next(it for it in approval().labels if it.script.id == label_id).pose(t).opacity


def height(actor_id: str, t: float) -> float:
    return next(pose.y for pose in actor(actor_id).poses(t) if pose.opacity > 0)


def test_country_and_month_stand_there_at_every_moment() -> None:
    label = next(it for it in approval().labels if it.script.id == "where")
    assert all(label.pose(t).opacity == 1 for t in moments())
    assert label.script.pinned
    assert words().labels["where"] == "United States,\nNovember 2026"


@pytest.mark.parametrize(("rung", "fewest", "most"), [(1, 20, 100), (2, 0, 300), (3, 300, 3000)])
def test_every_crowd_is_counted_at_the_same_scale(rung: int, fewest: int, most: int) -> None:
    drawn = (resource_folder() / "artwork" / f"from_lab_to_approval_people_{rung}.svg").read_text()
    heads = {
        fill: sum(data.count("M") for data in re.findall(rf'd="([^"]+)"\s+fill="{fill}"', drawn))
        for fill in (r"\$primary", r"\$fibL", "none")
    }
    people = {fill: count // 2 * EACH for fill, count in heads.items()}
    assert people[r"\$primary"] == fewest
    assert sum(people.values()) == most
    row = next(row for row in approval().rows if row.actor == f"people-{rung}")
    assert row.size == 1


def test_one_of_thirteen_arrives_at_the_open_gate() -> None:
    end = stop("odds")
    arrived = [it for it in PROJECTS if actor(it).state(end) != STOPPED]
    assert len(PROJECTS) == 13
    assert arrived == ["project-3"]
    gate = next(pose for pose in actor("gate").poses(end) if pose.opacity > 0)
    flask = next(pose for pose in actor("project-3").poses(end) if pose.opacity > 0)
    assert abs(flask.x - gate.x) < 1
    assert actor("gate-left").poses(end)[0].scale_x < 0.5 * actor("gate-left").poses(13)[0].scale_x


def test_projects_that_stop_stay_where_they_stopped() -> None:
    for project in PROJECTS:
        stopped = [t for t in moments(13.5, 18.0) if actor(project).state(t) == STOPPED]
        assert len({height(project, t) for t in stopped}) <= 1
    levels = [height(it, stop("odds")) for it in PROJECTS if it != "project-3"]
    assert sorted(levels.count(level) for level in set(levels)) == [1, 5, 6]


def test_four_tests_light_one_after_another_and_the_cells_fall_at_the_first() -> None:
    lit = [min(t for t in moments() if actor(f"lit-{n}").opacity(t) > 0.5) for n in range(1, 5)]
    assert lit == sorted(set(lit))
    end = stop("four-tests")
    first = actor("test-1").poses(end)[0].x
    cells = actor("svf").poses(end)[0]
    assert abs(cells.x - first) < 10
    assert cells.y > 376
    beyond = [pose.x for t in moments(23.0, end) for pose in actor("svf").poses(t)]
    assert max(beyond) < first + 10
    assert all(actor("exosomes").poses(t)[0].x < 130 for t in moments(24.4, end))


def test_registered_papers_stay_at_the_foot_and_the_gate_is_shut() -> None:
    end = stop("registered")
    for paper in ("paper-1", "paper-2"):
        assert height(paper, end) > 300 > height("gate", end) + 100
    assert actor("gate-left").poses(end)[0].scale_x == 1
    assert all(actor(it).opacity(end) == 0 for it in PROJECTS)
    assert told("not-approved", end) == 1


def test_what_hangs_for_aging_skin_is_an_empty_card_with_a_date() -> None:
    end = stop("aging-skin")
    assert {row.artwork for row in approval().rows if row.actor == "empty-hook"} == {
        "from_lab_to_approval_card_empty"
    }
    assert actor("empty-hook").opacity(end) == told("aging-none", end) == told("sold", end) == 1
    assert "November 2026" in words().chapters["aging-skin"].caption
    assert "not stem cells" in words().labels["laviv-what"]
    assert "circle_tick" not in {row.artwork for row in approval().rows}


def test_no_moment_is_fuller_than_the_eye_and_the_machine_can_take() -> None:
    for t in moments():
        assert sum(pose.opacity > 0 for pose in scene_at(approval(), t).poses) <= 60
