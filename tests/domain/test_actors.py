"""Each kind of actor, asked at any moment and in any order."""

from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinwise.content.stage_script import SpriteScript, SproutScript, StrandScript, SwarmScript
from skinwise.domain.actors.sprite import Sprite
from skinwise.domain.actors.sprout import Sprout
from skinwise.domain.actors.strand import Strand
from skinwise.domain.actors.swarm import Swarm
from skinwise.domain.pose import HIDDEN

T = st.floats(-50, 150)


def swarm(**parts: Any) -> Swarm:
    table = {
        "kind": "swarm",
        "id": "gf",
        "artwork": "growth_factor",
        "path": [(0, 0), (100, 0)],
        "first": 0.0,
        "last": 100.0,
        "every": 1.0,
        "flight": 4.0,
        "spread": 5.0,
        "wobble": 3.0,
        "spin": 20.0,
        **parts,
    }
    return Swarm(msgspec.convert(table, SwarmScript))


def sprite(**parts: Any) -> Sprite:
    table = {"kind": "sprite", "id": "cell", "artwork": "fibroblast", **parts}
    return Sprite(msgspec.convert(table, SpriteScript))


def sprout(**parts: Any) -> Sprout:
    table = {"kind": "sprout", "id": "twig", "artwork": "capillary_sprout", **parts}
    return Sprout(msgspec.convert(table, SproutScript))


def strand(**parts: Any) -> Strand:
    table = {"kind": "strand", "id": "rope", "artwork": "rope_1", **parts}
    return Strand(msgspec.convert(table, StrandScript))


STATES = [(0.0, "resting", 1.0, 1.0), (10.0, "waking", 2.0, 1.0), (20.0, "awake", 2.0, 0.9)]


@given(T, T)
def test_a_swarm_is_asked_without_history(one: float, other: float) -> None:
    asked = swarm()
    first = asked.poses(one)
    asked.poses(other)
    assert asked.poses(one) == first == swarm().poses(one)


@given(T, st.sampled_from([0.3, 1.0, 2.5, 7.0]), st.sampled_from(["", "trail"]))
def test_a_swarm_has_a_row_for_every_pose(t: float, every: float, trail: str) -> None:
    asked = swarm(every=every, trail=trail)
    poses = asked.poses(t)
    assert len(poses) == len(asked.rows)
    for row, pose in zip(asked.rows, poses, strict=True):
        assert pose == HIDDEN or pose.artwork == row.artwork


@pytest.mark.parametrize("every", [0.3, 1.0, 2.5, 4.0, 7.0])
def test_two_under_way_never_share_a_slot(every: float) -> None:
    asked = swarm(every=every, fade=0.0)
    for moment in range(-40, 2200):
        t = moment / 20
        departures = (number * every for number in range(int(100 / every) + 1))
        flying = sum(0 <= (t - departed) / 4.0 <= 1 for departed in departures)
        assert sum(pose.opacity > 0 for pose in asked.poses(t)) == flying


def test_nobody_flies_before_the_first_leaves_or_after_the_last_arrives() -> None:
    asked = swarm()
    for t in (-0.01, -40, 104.01, 150):
        assert set(asked.poses(t)) == {HIDDEN}
        assert asked.opacity(t) == 0


def test_one_of_a_swarm_fades_in_and_out_and_never_pops() -> None:
    asked = swarm(every=10.0, last=0.0, fade=0.25)
    opacities = [asked.opacity(moment / 100) for moment in range(401)]
    assert opacities[0] == opacities[-1] == 0
    assert max(opacities) == 1
    steps = pairwise(opacities)
    assert max(abs(after - before) for before, after in steps) < 0.03


def test_another_seed_is_another_swarm() -> None:
    assert swarm(seed=1).poses(50) != swarm(seed=2).poses(50)


def test_a_trail_lies_under_its_particle() -> None:
    asked = swarm(trail="trail")
    shown = [pose for pose in asked.poses(50) if pose != HIDDEN]
    assert [pose.artwork for pose in shown] == ["trail", "growth_factor"] * (len(shown) // 2)


@given(T)
def test_a_sprite_in_change_always_hides_what_is_behind_it(t: float) -> None:
    shown = [pose.opacity for pose in sprite(states=STATES).poses(t)]
    assert max(shown) == pytest.approx(1)
    assert len(shown) == 3


def test_a_new_state_covers_the_old_before_the_old_goes() -> None:
    asked = sprite(states=STATES)
    seen = [[pose.opacity for pose in asked.poses(t)] for t in (9.99, 10.5, 11.0, 11.5, 12.0)]
    assert seen[0] == [1, 0, 0]
    assert seen[1] == [1, pytest.approx(0.5), 0]
    assert seen[2] == [pytest.approx(1), pytest.approx(1), 0]
    assert seen[3] == [pytest.approx(0.5), pytest.approx(1), 0]
    assert seen[4] == [0, 1, 0]


def test_a_sprite_never_pops() -> None:
    asked = sprite(states=STATES)
    for moment in range(3000):
        before, after = asked.poses(moment / 100), asked.poses((moment + 1) / 100)
        for old, new in zip(before, after, strict=True):
            assert abs(new.opacity - old.opacity) < 0.02


def test_a_sprite_tells_the_state_that_is_coming() -> None:
    asked = sprite(states=STATES)
    assert [asked.state(t) for t in (-5, 0, 10, 10.1, 19.9, 25)] == [
        *("resting", "resting", "waking", "waking", "waking", "awake"),
    ]


def test_a_state_of_another_size_is_drawn_so() -> None:
    assert sprite(states=STATES).poses(30)[2].scale_x == 0.9


def test_an_actor_that_is_not_there_has_hidden_poses() -> None:
    gone = {"opacity": [(0.0, 0.0)]}
    assert set(sprite(states=STATES, tracks=gone).poses(5)) == {HIDDEN}
    assert strand(tracks=gone).poses(5) == (HIDDEN,)
    assert sprout(tracks=gone).poses(5) == (HIDDEN,)


@given(T)
def test_a_swaying_sprite_stays_about_its_place(t: float) -> None:
    sway = {"period": 7.0, "turn": 4.0, "stretch": 0.05, "rise": 3.0}
    (pose,) = sprite(at=(100.0, 200.0), sway=sway).poses(t)
    assert pose.x == 100
    assert abs(pose.y - 200) <= 3
    assert abs(pose.turn) <= 4
    assert 0.95 <= pose.scale_x <= 1.05


def test_a_sprite_travels_its_path() -> None:
    asked = sprite(
        at=(10.0, 20.0),
        path=[(0.0, 0.0), (100.0, 0.0)],
        tracks={"travel": [(0.0, 0.0), (10.0, 1.0, "linear")]},
    )
    assert [round(asked.poses(t)[0].x) for t in (0, 5, 10, 99)] == [10, 60, 110, 110]


def test_a_sprout_starts_at_nothing_and_lengthens_from_its_foot() -> None:
    asked = sprout(at=(50.0, 60.0), lean=12.0, tracks={"grow": [(0.0, 0.0), (10.0, 1.0)]})
    assert asked.poses(0) == (HIDDEN,)
    grown = [asked.poses(t)[0] for t in range(1, 11)]
    assert [pose.scale_y for pose in grown] == sorted(pose.scale_y for pose in grown)
    assert all((pose.x, pose.y) == (50, 60) for pose in grown)
    assert (grown[-1].scale_x, grown[-1].scale_y, grown[-1].turn) == (1, 1, 0)
    assert grown[0].scale_x > grown[0].scale_y
    assert grown[0].turn < -8


def test_a_strand_is_laid_from_its_end() -> None:
    asked = strand(laid_from="right", tracks={"grow": [(0.0, 0.0), (10.0, 1.0, "linear")]})
    assert asked.rows[0].side == "right"
    assert asked.poses(0) == (HIDDEN,)
    assert asked.poses(5)[0].grow == 0.5
    assert asked.opacity(5) == 1
