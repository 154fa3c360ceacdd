"""Microneedling with serum: true lengths, short channels, healing alone, no cell, small trials."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from skinwise.content.library import Library
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.pose import Pose
from skinwise.domain.scene import scene_at

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SKIN, UNITS_A_MM, CLOSE_UNITS_A_MM = 140.0, 136.0, 560.0
NEEDLES_MM = (0.5, 0.77, 1.5)
CHANNEL_MM, CHANNEL_WIDE_MM = 0.1525, 0.0707
"""Measured in rats, for the needle of 0.77 mm."""
SERUM = ("film", "wet-1", "wet-2", "wet-3", "bottle-poured", *(f"gf-{n}" for n in range(1, 7)))
SERUM_ACTORS = (*SERUM, *(f"ring-{number}" for number in range(1, 5)))


@pytest.fixture(scope="module")
def needling() -> Mechanism:
    return Mechanism(Library(RESOURCES / "content").stage("microneedling-serum"))


def artwork(name: str) -> str:
    return (RESOURCES / "artwork" / f"microneedling_serum_{name}.svg").read_text("utf-8")


def actor(needling: Mechanism, actor_id: str) -> PicturedActor:
    return next(one for one in needling.actors if one.script.id == actor_id)


def pose(needling: Mechanism, actor_id: str, t: float) -> Pose:
    return max(actor(needling, actor_id).poses(t), key=lambda one: one.opacity)


def needle_lengths(name: str) -> list[float]:
    """How far below their plate the steel points of an artwork reach."""
    shapes = re.findall(r'd="M[\d.-]+ -4L[\d.-]+ -4L[\d.-]+ ([\d.]+)L', artwork(name))
    return sorted(float(y) for y in shapes)


def channel_size(name: str) -> tuple[float, float]:
    """Width below its funnel, and depth, of a channel."""
    outline = re.findall(r'<path d="(M[^"]+)"', artwork(name))[0]
    half, foot = re.search(r"L([\d.]+) 18C", outline), re.search(r"Q0 ([\d.]+) ", outline)
    assert half
    assert foot
    return 2 * float(half[1]), float(foot[1]) - 9


def test_needles_have_their_true_length_on_the_ruler(needling: Mechanism) -> None:
    for name, unit in (("pen", UNITS_A_MM), ("pen_close", CLOSE_UNITS_A_MM)):
        assert needle_lengths(name) == pytest.approx([mm * unit for mm in NEEDLES_MM], abs=0.2)
    for name in ("pen", "pen-close"):
        assert pose(needling, name, 2.15).y == SKIN, "the plate rests on the skin"
        assert pose(needling, name, 5.0).opacity == 0
    for label in needling.labels:
        depth = {"ruler-0": 0.0, "ruler-1": 1.0, "ruler-2": 2.0}.get(label.script.id)
        if depth is not None:
            assert label.script.at[1] == SKIN + depth * UNITS_A_MM


def test_channels_are_as_short_and_narrow_as_in_rats() -> None:
    for number, needle in enumerate(NEEDLES_MM, 1):
        wide, deep = channel_size(f"open_{number}")
        share = deep / CLOSE_UNITS_A_MM / needle
        assert share == pytest.approx(CHANNEL_MM / 0.77, rel=0.06)
        assert wide / CLOSE_UNITS_A_MM == pytest.approx(CHANNEL_WIDE_MM, rel=0.05)
    words = Library(RESOURCES / "content").mechanism_words("microneedling-serum")
    assert "rats" in words.labels["in-rats"]
    assert "In rats" in words.scale


def test_channels_come_with_the_needles_and_close_as_they_heal(needling: Mechanism) -> None:
    for number in (1, 2, 3):
        assert pose(needling, f"open-{number}", 1.9).opacity == 0
        assert pose(needling, f"open-{number}", 5.0).opacity == 1
        assert pose(needling, f"open-{number}", 12.0).opacity == 0
        assert pose(needling, f"closing-{number}", 12.0).opacity == 0
        assert pose(needling, f"open-{number}", 19.0).opacity == 1, "fresh ones, for the serum"


def test_the_skin_lays_collagen_with_nothing_added(needling: Mechanism) -> None:
    for t in (step / 10 for step in range(121)):
        assert all(pose(needling, name, t).opacity == 0 for name in SERUM_ACTORS), t
    maker = actor(needling, "maker")
    states = [maker.state(t) for t in (5.0, 8.5, 12.0)]
    assert states == ["fibroblast_resting", "fibroblast_waking", "fibroblast_awake"]
    assert pose(needling, "new-rope", 8.0).opacity == 0
    assert pose(needling, "new-thread", 10.1).grow > pose(needling, "new-rope", 10.3).grow
    assert pose(needling, "new-rope", 12.0).grow == 1


def test_serum_never_adds_collagen(needling: Mechanism) -> None:
    assert pose(needling, "new-rope", 12.0) == pose(needling, "new-rope", 23.0)
    for t in (19.0, 23.0, 28.0, 34.0):
        assert actor(needling, "maker").state(t) == "fibroblast_resting"


def test_the_steps_of_healing_keep_their_order_and_times(needling: Mechanism) -> None:
    words = Library(RESOURCES / "content").mechanism_words("microneedling-serum").labels
    times = [words[f"step-{number}-time"] for number in (1, 2, 3, 4)]
    assert times == ["hours to 3 days", "days 1 to 5", "days 3 to 25", "3 weeks to 2 years"]
    assert "full cuts" in words["cuts"]
    shown = {label.label: label.opacity for label in scene_at(needling, 12.0).labels}
    assert all(shown[name] == 1 for name in ("step-1", "step-4", "cuts", "no-serum"))
    assert pose(needling, "time-gone", 12.0).grow == 1


def test_the_bottle_stands_outside_the_cleared_card(needling: Mechanism) -> None:
    card, bottle = pose(needling, "device-card", 17.0), pose(needling, "bottle", 17.0)
    assert bottle.x - 42 > card.x + 150
    assert 'url(#msc)"' not in artwork("bottle"), "no cell in it"
    words = Library(RESOURCES / "content").mechanism_words("microneedling-serum")
    assert "no serum" in words.chapters["device"].caption.replace("*", "")


def test_trials_show_just_their_people_and_serum_is_only_a_bit_better() -> None:
    for count in (25, 30, 28):
        assert artwork(f"trial_{count}").count('fill="$primary"') == 2 * count
    heights = {}
    for name in ("salt", "serum"):
        box = re.findall(r'viewBox="[\d.-]+ [\d.-]+ [\d.]+ ([\d.]+)"', artwork(f"bar_{name}"))
        heights[name] = float(box[0])
    assert 1 < heights["serum"] / heights["salt"] < 1.4


def test_germs_take_the_same_way_as_the_serum(needling: Mechanism) -> None:
    for number in (1, 2, 3):
        germ, channel = (pose(needling, f"{name}-{number}", 34.0) for name in ("germ", "wet"))
        assert germ.opacity == 1
        assert abs(germ.x - channel.x) < 12
        assert germ.y > SKIN
    assert pose(needling, "lump", 34.0).opacity == 1
    assert pose(needling, "flag-lump", 34.0).opacity == 1
