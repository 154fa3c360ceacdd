"""What the picture of aging skin means: what is lost, what never comes back, who never rests."""

from collections.abc import Callable
from functools import cache

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.content.stage_script import ActorScript, LabelScript
from skinwise.domain.label_text import label_text, label_texts
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.scene import scene_at
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.scene_painter import paint_scene

HALF = 398
YOUNG, LEFT_AGE, OLD = 20.0, 25.0, 80.0
SNAPS = {"rope-2": 49.0, "rope-4": 53.0}
MOMENTS = [YOUNG + step * 0.1 for step in range(601)]
PRESENT = 0.5


@cache
def library() -> Library:
    return Library(resource_folder() / "content")


@cache
def aging() -> Mechanism:
    return Mechanism(library().stage("skin-with-age"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in aging().actors if it.script.id == actor_id)


def painted(keeps: Callable[[ActorScript], bool], t: float, theme: str) -> QImage:
    """Only those actors at `t`, on the ground of the theme."""
    script = aging().script
    kept = tuple(it for it in script.actor if keeps(it) and not isinstance(it, LabelScript))
    part = Mechanism(msgspec.structs.replace(script, actor=kept))
    words = library().mechanism_words("skin-with-age")
    artwork = ArtworkFolder(resource_folder() / "artwork")
    return paint_scene(part, words, scene_at(part, t), artwork, theme=theme)


def area(prefixes: tuple[str, ...], t: float) -> int:
    """Stage units that these actors cover in the right half. The dark theme's ground hardly
    changes under a shadow, so whatever differs from it clearly is fiber."""
    image = painted(lambda it: it.id.startswith(prefixes), t, "dark")
    bare = painted(lambda it: False, t, "dark").pixelColor(HALF, 0)
    return sum(
        apart(image.pixelColor(x, y), bare) > 40
        for x in range(HALF, image.width())
        for y in range(image.height())
    )


def apart(one: QColor, other: QColor) -> int:
    """How far apart two colors are, 0..765."""
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def broken_pieces(t: float) -> int:
    gold = [it for it in aging().actors if it.script.id.startswith("piece-")]
    ids = {it.script.id.removesuffix("-pale") for it in gold if it.opacity(t) >= PRESENT}
    return len(ids)


def test_gold_left_at_80_is_what_the_studied_loss_leaves() -> None:
    gold = area(("rope-", "piece-"), OLD) / area(("rope-", "piece-"), YOUNG)
    assert 0.55 <= gold <= 0.70


def test_threads_shrink_by_the_same_factor_as_ropes() -> None:
    gold = area(("rope-", "piece-"), OLD) / area(("rope-", "piece-"), YOUNG)
    silver = area(("threads", "branches-"), OLD) / area(("threads", "branches-"), YOUNG)
    assert silver == pytest.approx(gold, abs=0.05)


def test_at_25_both_halves_show_the_same_skin() -> None:
    image = painted(lambda it: True, LEFT_AGE, "light")
    pairs = [
        (image.pixelColor(x, y), image.pixelColor(x + HALF, y))
        for x in range(8, HALF - 8)
        for y in range(image.height())
    ]
    differences = [apart(left, right) for left, right in pairs]
    assert sum(differences) / len(differences) < 5.5
    assert sum(it > 180 for it in differences) / len(differences) < 0.002


def test_skin_is_whole_from_the_first_frame() -> None:
    for row in range(1, 6):
        pose = actor(f"rope-{row}").poses(YOUNG)[0]
        assert (pose.opacity, pose.grow, pose.scale_y) == (1, 1, 1)
    assert broken_pieces(YOUNG) == 0


def test_five_whole_ropes_become_three_and_seven_pieces() -> None:
    assert sum(actor(f"rope-{row}").opacity(OLD) == 1 for row in range(1, 6)) == 3
    assert broken_pieces(OLD) == 7


@pytest.mark.parametrize(("rope", "age"), SNAPS.items())
def test_a_snapped_rope_stays_snapped(rope: str, age: float) -> None:
    whole = [actor(rope).opacity(t) for t in MOMENTS]
    assert whole == sorted(whole, reverse=True)
    assert actor(rope).opacity(age) == 1
    assert actor(rope).opacity(age + 1) == 0


def test_pieces_only_ever_become_more() -> None:
    between_snaps = [YOUNG + step * 2.5 for step in range(25)]
    counts = [broken_pieces(t) for t in between_snaps]
    assert counts == sorted(counts)


def test_dragging_back_joins_the_ropes_again_exactly() -> None:
    before = scene_at(aging(), 48.5)
    scene_at(aging(), OLD)
    assert scene_at(aging(), 48.5) == before
    assert broken_pieces(48.5) == 0


def test_old_cells_slow_down_and_never_rest() -> None:
    assert not any("resting" in row.artwork for row in aging().rows)
    for cell, beads in (("cell-1", "beads-1"), ("cell-2", "beads-2")):
        assert actor(cell).state(45) == "fibroblast_awake"
        assert actor(cell).state(75) == "fibroblast_waking"
        assert all(actor(beads).opacity(t) > PRESENT for t in MOMENTS)
        assert under_way(beads, LEFT_AGE) + under_way(f"{beads}-more", LEFT_AGE) == 6
        assert under_way(beads, OLD) + under_way(f"{beads}-more", OLD) == 4


def under_way(beads: str, t: float) -> int:
    return sum(pose.opacity > 0 for pose in actor(beads).poses(t))


def test_the_band_is_drawn_evenly_from_20_to_80() -> None:
    for t in (21.0, 40.0, 55.0, 62.5, 70.0, 80.0):
        shown = actor("band").poses(t)[0]
        assert shown.opacity == 0 or shown.grow == pytest.approx((t - YOUNG) / (OLD - YOUNG))
    assert actor("band").opacity(55) == actor("band").opacity(70) == 1


def test_vessels_and_outer_skin_are_the_same_at_every_age() -> None:
    assert len({actor("right-scenery").poses(t) for t in MOMENTS}) == 1


def test_the_forearm_forms_56_percent_less_new_rope() -> None:
    covered = [it for it in aging().actors if it.script.id.startswith("covered-")]
    forearm = [it for it in aging().actors if it.script.id.startswith("forearm-")]
    assert all(it.poses(OLD)[0].grow == 1 for it in (*covered, *forearm))
    assert len(forearm) / len(covered) == pytest.approx(1 - 0.56, abs=0.01)


def test_the_right_title_tells_the_age_and_has_room_for_every_age() -> None:
    title = library().mechanism_words("skin-with-age").labels["right-age"]
    assert label_text(title, 69.6) == "At 70"
    assert label_texts(title, YOUNG, OLD)[0] == "At 20"
    assert len(label_texts(title, YOUNG, OLD)) == 61
    assert label_texts("At 25", YOUNG, OLD) == ("At 25",)
