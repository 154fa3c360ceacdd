"""What "What is a stem cell?" means: what stays, what changes, and what a cell never becomes."""

from functools import cache

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.scene import scene_at

STEP = 0.1
SEEN = 0.35
PREFIX = "what_is_a_stem_cell_"
FUTURES = ("fat", "bone", "cartilage")


@cache
def stem_cells() -> Mechanism:
    return Mechanism(Library(resource_folder() / "content").stage("what-is-a-stem-cell"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in stem_cells().actors if it.script.id == actor_id)


def opacity(label_id: str, t: float) -> float:
    return next(it for it in stem_cells().labels if it.script.id == label_id).pose(t).opacity


def moments() -> list[float]:
    return [step * STEP for step in range(round(stem_cells().axis.end / STEP) + 1)]


def stop(chapter_id: str) -> float:
    return next(it.end for it in stem_cells().chapters if it.id == chapter_id)


def start(chapter_id: str) -> float:
    return next(it.start for it in stem_cells().chapters if it.id == chapter_id)


def test_one_copy_stays_where_it_was_and_one_moves_up_and_is_flat() -> None:
    end = stop("two-powers")
    (before,), (after,) = actor("stem").poses(0.0), actor("stem").poses(end)
    assert (before.x, before.y, before.scale_y) == (after.x, after.y, after.scale_y)
    (copy,) = actor("copy-1").poses(end)
    assert copy.opacity == 1
    assert copy.y < after.y - 100
    assert copy.scale_y / copy.scale_x < 0.5
    assert actor("ring").opacity(end) == 1


def test_the_ringed_cell_of_the_closeup_lands_on_a_ringed_cell_of_the_slice() -> None:
    far = stop("your-own")
    (close,), (small,) = actor("ring").poses(8.25), actor("ring-base-1").poses(far)
    assert abs(close.x - small.x) < 1
    assert abs(close.y - small.y) < 1


def test_fibroblasts_and_not_stem_cells_lay_the_ropes_of_the_skin() -> None:
    end = stop("your-own")
    for number in (1, 2):
        (rope,) = actor(f"rope-{number}").poses(end)
        (maker,) = actor(f"maker-{number}").poses(end)
        assert rope.grow == 1
        assert maker.artwork == "fibroblast_awake"
        assert maker.opacity == 1
    assert not any(pose.artwork == "msc" for pose in scene_at(stem_cells(), end).poses)


def test_the_three_futures_are_only_possible_at_the_stop() -> None:
    end = stop("limits")
    for future in FUTURES:
        assert actor(future).state(end) == f"{PREFIX}{future}_maybe"
        assert actor(f"to-{future}").poses(end)[0].grow == 1
        assert any(actor(future).state(t) == f"{PREFIX}{future}" for t in moments())


def test_the_fourth_outline_stays_empty_and_no_arrow_leads_to_it() -> None:
    assert actor("any").opacity(stop("limits")) == 1
    assert {row.artwork for row in actor("any").rows} == {f"{PREFIX}any"}
    arrows = {it.script.id for it in stem_cells().actors if it.script.id.startswith("to-")}
    assert arrows == {f"to-{future}" for future in FUTURES}
    assert opacity("any-name", stop("limits")) == 1


def test_a_stem_cell_never_turns_into_another_cell() -> None:
    for cell in ("msc", "copy-right"):
        assert {row.artwork for row in actor(cell).rows} == {"msc"}
        assert actor(cell).opacity(stop("limits")) == 1


def test_both_cells_lay_rope_in_the_dish_and_the_way_into_skin_is_stopped() -> None:
    end = stop("not-a-filling")
    assert [actor(f"laid-{number}").poses(end)[0].grow for number in (1, 2)] == [1, 1]
    (way,), (sign,) = actor("into-skin").poses(end), actor("struck").poses(end)
    assert way.grow == 1
    assert sign.artwork == "octagon"
    assert sign.opacity == 1
    drawn = [pose.artwork for pose in scene_at(stem_cells(), end).poses if pose.opacity > SEEN]
    assert drawn.index("octagon") > drawn.index(f"{PREFIX}into_skin")


def test_where_it_was_seen_is_told_whenever_a_human_stem_cell_shows() -> None:
    for t in moments():
        if actor("msc").opacity(t) > 0.9:
            assert opacity("in-a-dish", t) + opacity("in-skin", t) > 0
        if t >= start("limits") + 1.5:
            assert opacity("in-a-dish", t) == 1


def test_messages_leave_only_where_the_name_is_the_subject() -> None:
    for swarm in ("gf", "cy", "ves-left", "ves-right"):
        assert all(actor(swarm).opacity(t) == 0 for t in moments() if t < start("the-name"))
        assert actor(swarm).opacity(stop("the-name")) > SEEN
