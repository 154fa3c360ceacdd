"""An injection: one ruler for needle and skin; a mix, mostly not stem cells; mice told as mice."""

from __future__ import annotations

import re
from math import cos, radians, sin
from pathlib import Path

import pytest

from skinwise.content.library import Library
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.pose import Pose
from skinwise.domain.scene import scene_at

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SKIN, UNITS_A_MM = 186.0, 120.0
TEAL_STAR, PALE_STAR = 'fill="$msc" stroke="$ink"', 'fill="$mscL" stroke="$mscD" stroke-width="2"'
OTHER_CELL = 'fill="url(#mix-cell)"'
MOMENTS = [step / 10 for step in range(331)]


@pytest.fixture(scope="module")
def injection() -> Mechanism:
    return Mechanism(Library(RESOURCES / "content").stage("injection"))


def artwork(name: str) -> str:
    return (RESOURCES / "artwork" / f"injection_{name}.svg").read_text("utf-8")


def actor(injection: Mechanism, actor_id: str) -> PicturedActor:
    return next(one for one in injection.actors if one.script.id == actor_id)


def pose(injection: Mechanism, actor_id: str, t: float) -> Pose:
    return max(actor(injection, actor_id).poses(t), key=lambda one: one.opacity)


def told(injection: Mechanism, t: float) -> dict[str, float]:
    return {label.label: label.opacity for label in scene_at(injection, t).labels}


def test_the_numerals_stand_at_their_ticks(injection: Mechanism) -> None:
    depths = {"ruler-0": 0.0, "ruler-0-5": 0.5, "ruler-1": 1.0, "ruler-1-5": 1.5, "ruler-2": 2.0}
    ticks = {float(y) for y in re.findall(r"L75 ([\d.]+)\"", artwork("scenery"))}
    for label in injection.labels:
        if label.script.id in depths:
            assert label.script.at[1] == SKIN + depths[label.script.id] * UNITS_A_MM
            assert label.script.at[1] in ticks
            assert label.script.pinned


def test_the_needle_ends_inside_the_dermis_at_the_pocket(injection: Mechanism) -> None:
    tip = pose(injection, "syringe", 17.0)
    depth = (tip.y - SKIN) / UNITS_A_MM
    assert 0.1 < depth < 1.1, "below the outer skin, above where the thinnest dermis ends"
    pocket = pose(injection, "pocket", 17.0)
    assert abs(tip.x - pocket.x) < 80
    assert abs(tip.y - pocket.y) < 47
    assert tip.turn == -45


def test_the_syringe_moves_along_its_own_axis_and_only_then_the_skin_fills(
    injection: Mechanism,
) -> None:
    end, axis = pose(injection, "syringe", 17.0), radians(-45)
    for t in (12.1, 12.3, 12.6, 17.4):
        at = pose(injection, "syringe", t)
        back = (at.x - end.x, at.y - end.y)
        assert back[0] * cos(axis) + back[1] * sin(axis) == pytest.approx(0, abs=0.1)
    assert pose(injection, "pocket", 12.8).opacity == 0
    assert pose(injection, "pocket", 17.0).scale_x == pytest.approx(1)
    assert pose(injection, "syringe-fluid", 17.0).opacity == 0, "the barrel is empty"


def test_the_dish_holds_a_hundred_cells_and_one_to_ten_are_stem_cells(
    injection: Mechanism,
) -> None:
    patches = [artwork(f"patch_{number}") for number in range(9)]
    sure = sum(patch.count(TEAL_STAR) for patch in patches)
    maybe = sum(patch.count(PALE_STAR) for patch in patches)
    others = sum(patch.count(OTHER_CELL) for patch in patches)
    assert (sure, maybe, others) == (1, 9, 90)
    for number in range(9):
        stop, spread = (pose(injection, f"patch-{number}", t) for t in (11.0, 8.6))
        middle = (398, 260)
        assert abs(stop.x - middle[0]) <= abs(spread.x - middle[0]), "they crowd together"
        assert (stop.opacity, stop.turn) == (1, 0)


def test_what_goes_into_the_skin_is_a_mix(injection: Mechanism) -> None:
    pocket = artwork("pocket")
    stem, other = pocket.count('fill="url(#msc-nucleus)"'), pocket.count(OTHER_CELL)
    assert other > 0
    assert 0.01 <= stem / (stem + other) <= 0.1
    assert actor(injection, "pocket").opacity(17.0) == 1


def test_nineteen_of_twenty_fade_and_only_under_the_words_in_mice(injection: Mechanism) -> None:
    mice = [one for one in injection.actors if one.script.id.startswith("mouse-cell-")]
    assert len(mice) == 19
    assert {one.opacity(15.2) for one in mice} == {1}
    assert {one.opacity(17.0) for one in mice} == {0}
    assert pose(injection, "one", 17.0).opacity == 1
    words = Library(RESOURCES / "content").mechanism_words("injection")
    assert all("In mice" in words.labels[name] for name in ("mice-first", "mice-later"))
    for t in MOMENTS:
        if pose(injection, "mice", t).opacity > 0.99 and t <= 17:
            shown = told(injection, t)
            assert shown["mice-first"] + shown["mice-later"] > 0
    # no cell fades in the skin of the person
    assert pose(injection, "pocket", 33.0).opacity == 1


def test_the_untreated_group_stays_an_empty_dashed_box(injection: Mechanism) -> None:
    assert "stroke-dasharray" in artwork("arm_empty")
    for name in ("arm-untreated", "small-arm-untreated"):
        assert actor(injection, name).state(23.0) == "injection_arm_empty"
        assert pose(injection, name, 23.0).opacity == 1
    counts = [artwork(name).count('fill="$primary"') for name in ("twenty_people", "eight_people")]
    assert counts == [2 * 20, 2 * 8], "a head and a body each"


def test_not_approved_is_said_with_its_month_at_every_moment(injection: Mechanism) -> None:
    words = Library(RESOURCES / "content").mechanism_words("injection")
    assert "November 2026" in words.labels["not-approved-strip"]
    for t in MOMENTS:
        strip = told(injection, t)["not-approved-strip"]
        assert strip == 1 or t > 28.3
    shown = told(injection, 33.0)
    assert all(shown[f"stamp-{line}"] == 1 for line in (1, 2, 3))
    assert words.labels["stamp-3"] == "November 2026"
