"""The law of the house, on every mechanism that is shipped: the picture is a pure function of the
mechanism and the position. Nothing remembers where the visitor came from."""

from random import Random

import pytest

from helpers.shipped import MECHANISMS, fresh, mechanism
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism
from skinwise.domain.pose import HIDDEN
from skinwise.domain.scene import Scene, scene_at

POSITIONS = 200
MOST_SHOWN = 64
"""Pictures on stage at one moment: more would cost a slow tablet its 60 frames a second."""
ARTWORK = {path.stem for path in (resource_folder() / "artwork").glob("*.svg")}

pytestmark = pytest.mark.parametrize("mechanism_id", MECHANISMS)


def positions(shown: Mechanism, seed: int) -> list[float]:
    """200 random ones and every chapter's start and stop, in no order."""
    random = Random(seed)
    axis = shown.axis
    found = [random.uniform(axis.start, axis.end) for _ in range(POSITIONS)]
    found += [t for chapter in shown.chapters for t in (chapter.start, chapter.end)]
    random.shuffle(found)
    return found


def scenes(shown: Mechanism, asked: list[float]) -> dict[float, Scene]:
    return {t: scene_at(shown, t) for t in asked}


def test_any_order_of_positions_gives_the_same_scenes(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    asked = positions(shown, 1)
    in_order = scenes(shown, sorted(asked))
    assert len(in_order) > POSITIONS
    assert scenes(shown, asked) == in_order
    assert scenes(shown, sorted(asked, reverse=True)) == in_order
    assert scenes(shown, asked + asked[::-1]) == in_order


def test_a_mechanism_made_anew_gives_the_same_scenes(mechanism_id: str) -> None:
    asked = positions(mechanism(mechanism_id), 2)
    one, other = fresh(mechanism_id), fresh(mechanism_id)
    assert one is not other
    assert (
        scenes(one, asked) == scenes(other, sorted(asked)) == scenes(mechanism(mechanism_id), asked)
    )


def test_a_scene_changes_along_the_axis(mechanism_id: str) -> None:
    """Or else equal scenes would prove nothing."""
    shown = mechanism(mechanism_id)
    found = {scene.poses for scene in scenes(shown, positions(shown, 3)).values()}
    assert len(found) > POSITIONS / 2


def test_there_are_as_many_poses_as_rows_at_every_position(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    for scene in scenes(shown, positions(shown, 4)).values():
        assert len(scene.poses) == len(shown.rows)
        assert [label.label for label in scene.labels] == [it.script.id for it in shown.labels]
        for row, pose in zip(shown.rows, scene.poses, strict=True):
            assert pose == HIDDEN or pose.artwork == row.artwork


def test_opacity_and_growth_are_parts(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    for scene in scenes(shown, positions(shown, 5)).values():
        for pose in scene.poses:
            assert 0 <= pose.opacity <= 1
            assert 0 <= pose.grow <= 1
            assert pose.scale_x >= 0
            assert pose.scale_y >= 0
        assert all(0 <= label.opacity <= 1 for label in scene.labels)


def test_the_stage_is_never_too_full(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    most = max(
        sum(pose.opacity > 0 for pose in scene.poses)
        for scene in scenes(shown, positions(shown, 6)).values()
    )
    assert 5 <= most <= MOST_SHOWN


def test_every_artwork_is_there(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    assert len(ARTWORK) > 50
    assert {row.artwork for row in shown.rows} <= ARTWORK
    assert {row.artwork for row in shown.script.legend} <= ARTWORK


def test_outside_the_axis_its_ends_are_shown(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    assert scene_at(shown, shown.axis.start - 9e9) == scene_at(shown, shown.axis.start)
    assert scene_at(shown, shown.axis.end + 9e9) == scene_at(shown, shown.axis.end)
