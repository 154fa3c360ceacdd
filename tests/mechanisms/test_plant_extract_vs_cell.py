"""What the plant extract's pictures mean: nothing living in the jar, no leaf at a skin cell."""

import re
from functools import cache
from math import hypot

import pytest

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.pose import Pose

STEP = 0.05
PREFIX = "plant_extract_vs_cell_"
MEETINGS = {"leaf-1": "spark-6", "leaf-2": "spark-5", "leaf-3": "spark-3", "leaf-4": "spark-1"}
SKIN_TOP = 385.0
"""Where the skin cells on the floor of the dish begin, in stage units."""


@cache
def plants() -> Mechanism:
    return Mechanism(Library(resource_folder() / "content").stage("plant-extract-vs-cell"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in plants().actors if it.script.id == actor_id)


def named(prefix: str) -> list[PicturedActor]:
    return [it for it in plants().actors if re.fullmatch(rf"{prefix}-\d+", it.script.id)]


def pose(actor_id: str, t: float) -> Pose:
    return max(actor(actor_id).poses(t), key=lambda it: it.opacity)


def moments(start: float = 0.0, end: float = 24.0) -> list[float]:
    return [start + step * STEP for step in range(round((end - start) / STEP) + 1)]


def stop(chapter_id: str) -> float:
    return next(it.end for it in plants().chapters if it.id == chapter_id)


def changed(one: PicturedActor) -> float:
    return next(t for t in moments() if one.state(t) != one.state(0.0))


def test_plant_cells_become_more_in_the_first_dish() -> None:
    counts = [sum(it.opacity(t) > 0.5 for it in named("cell")) for t in moments(end=5.0)]
    assert counts == sorted(counts)
    assert counts[0] == 3
    assert counts[-1] >= 12


def test_no_living_cell_is_left_when_the_extract_is_in_the_jar() -> None:
    end = stop("extract")
    shown = [it for it in named("cell") if it.opacity(end) > 0]
    assert len(shown) == 3
    assert all(it.state(end).startswith(f"{PREFIX}emptied") for it in shown)
    assert actor("jar-fill").poses(end)[0].grow == 1


def test_no_cell_of_any_kind_ever_comes_near_the_jar() -> None:
    jar = pose("jar", stop("extract"))
    for t in moments(5.0, stop("extract")):
        for cell in named("cell"):
            at = pose(cell.script.id, t)
            together = at.opacity > 0 and actor("jar").opacity(t) > 0
            assert not together or hypot(at.x - jar.x, at.y - jar.y) > 110


def test_extract_drips_only_once_the_cells_are_being_emptied() -> None:
    emptied = changed(actor("cell-1"))
    for leaf in (*named("drip"), *named("in-jar")):
        assert next(t for t in moments() if leaf.opacity(t) > 0) > emptied - STEP


@pytest.mark.parametrize(("leaf", "spark"), MEETINGS.items())
def test_a_leaf_is_used_up_where_it_calms_a_spark(leaf: str, spark: str) -> None:
    met = changed(actor(spark))
    assert changed(actor(leaf)) == pytest.approx(met)
    here, there = pose(leaf, met), pose(spark, met)
    assert hypot(here.x - there.x, here.y - there.y) < 40
    end = stop("antioxidants")
    assert actor(leaf).state(end) == f"{PREFIX}leaf_used"
    assert actor(spark).state(end) == f"{PREFIX}calmed"


def test_sparks_come_from_sunlight_and_some_stay_as_they_are() -> None:
    light = next(t for t in moments() if actor("ray-1").opacity(t) > 0)
    for spark in named("spark"):
        assert next(t for t in moments() if spark.opacity(t) > 0) > light
    end = stop("antioxidants")
    assert sum(it.state(end) == "free_radical" for it in named("spark")) == 2


def test_no_leaf_ever_touches_a_skin_cell() -> None:
    for t in moments(stop("extract"), stop("antioxidants")):
        for leaf in named("leaf"):
            at = pose(leaf.script.id, t)
            assert at.opacity == 0 or at.y < SKIN_TOP - 40
    names = {row.artwork for row in plants().rows}
    assert not any("fibroblast" in name or "receptor" in name for name in names)


def test_one_dot_for_each_of_903_people_and_none_on_the_other_card() -> None:
    folder = resource_folder() / "artwork"
    dots = (folder / f"{PREFIX}people.svg").read_text("utf-8")
    assert len(re.findall(r"M[\d.]+ [\d.]+H", dots)) == 903
    assert (folder / f"{PREFIX}no_people.svg").read_text("utf-8").count("<path") == 1
    assert actor("people").poses(stop("not-sunscreen"))[0].grow == 1


def test_sunscreen_has_three_strands_and_the_plant_cream_one() -> None:
    assert actor("strands-sunscreen").state(0) == "strands_strong"
    assert actor("strands-plant").state(0) == "strands_early"
