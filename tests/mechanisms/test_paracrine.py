"""What the signaling mechanism means: who wakes, who lays rope, who leaves, and when."""

from functools import cache

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.scene import scene_at

STEP = 0.1
MESSAGES = {"growth_factor", "cytokine", "vesicle"}
LAID = ("rope-lower", "rope-upper", "thread", "twigs")
SEEN = 0.35


@cache
def signaling() -> Mechanism:
    return Mechanism(Library(resource_folder() / "content").stage("paracrine"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in signaling().actors if it.script.id == actor_id)


def moments() -> list[float]:
    end = signaling().axis.end
    return [step * STEP for step in range(round(end / STEP) + 1)]


def first_change(actor_id: str, before: str) -> float:
    """The first moment at which the actor is no longer in that artwork."""
    return next(t for t in moments() if actor(actor_id).state(t) != before)


def first_seen(actor_id: str) -> float:
    return next(t for t in moments() if actor(actor_id).opacity(t) > 0)


def stop(chapter_id: str) -> float:
    return next(it.end for it in signaling().chapters if it.id == chapter_id)


def test_a_fibroblast_wakes_only_after_a_message_sits_in_one_of_its_cups() -> None:
    for fibroblast, cups in (("fibroblast-1", ("cup-1", "cup-2")), ("fibroblast-2", ("cup-4",))):
        docked = min(first_change(cup, "receptor_empty") for cup in cups)
        assert docked < first_change(fibroblast, "fibroblast_resting")


def test_every_cup_fills_as_its_message_arrives() -> None:
    for number in (1, 2, 3, 4):
        filled = first_change(f"cup-{number}", "receptor_empty")
        message = actor(f"dock-{number}")
        assert message.opacity(filled - 0.3) == 1
        assert message.opacity(filled + 0.4) == 0


def test_the_third_fibroblast_gets_no_message_and_rests() -> None:
    assert {actor("fibroblast-3").state(t) for t in moments()} == {"fibroblast_resting"}


def test_the_stem_cell_never_becomes_another_cell() -> None:
    assert {row.artwork for row in actor("msc").rows} == {"msc"}


def test_rope_and_thread_are_laid_only_by_a_woken_fibroblast() -> None:
    maker = actor("fibroblast-1")
    awake = next(t for t in moments() if maker.state(t) == "fibroblast_awake")
    for laid in LAID:
        assert first_seen(laid) > awake


def test_no_message_flies_before_the_stem_cell_is_there() -> None:
    sent = next(t for t in moments() if messages(t) > 0)
    assert sent > stop("foreman")
    assert actor("msc").opacity(sent) == 1


def test_at_the_end_the_stem_cell_is_gone_and_the_rope_has_stayed() -> None:
    end = stop("how-sure")
    assert actor("msc").opacity(end) == 0
    assert messages(end) == 0
    for laid in LAID:
        (pose,) = actor(laid).poses(end)
        assert (pose.opacity, pose.grow) == (1, 1)


def test_scars_and_vessels_are_shown_together() -> None:
    shown = stop("vessels-and-scars")
    assert actor("scar").opacity(shown) == 1
    assert actor("sprout").opacity(shown) == 1


def test_where_it_was_seen_is_told_at_every_moment() -> None:
    note = next(it for it in signaling().labels if it.script.id == "seen-where")
    assert all(note.pose(t).opacity == 1 for t in moments())
    assert note.script.pinned
    assert note.script.key


def test_red_cells_flow_at_every_moment() -> None:
    for t in moments():
        assert sum(pose.opacity > 0 for pose in actor("red-cells").poses(t)) >= 5


def test_the_messages_are_many_but_countable_where_they_are_the_subject() -> None:
    for chapter_id in ("messages", "reply"):
        assert 14 <= messages(stop(chapter_id)) <= 24


def messages(t: float) -> int:
    poses = scene_at(signaling(), t).poses
    return sum(pose.artwork in MESSAGES and pose.opacity > SEEN for pose in poses)
