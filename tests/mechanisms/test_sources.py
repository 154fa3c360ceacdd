"""What "Where do the cells come from?" means: true counts, no winner, own is not harm-free."""

import re
from functools import cache
from itertools import pairwise
from math import isclose

from skinwise.content.library import Library
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import Mechanism, PicturedActor

ARTWORK = resource_folder() / "artwork"
STEP = 0.1
ASKED = ("germs", "harm", "benefit")


@cache
def library() -> Library:
    return Library(resource_folder() / "content")


@cache
def places() -> Mechanism:
    return Mechanism(library().stage("sources"))


def actor(actor_id: str) -> PicturedActor:
    return next(it for it in places().actors if it.script.id == actor_id)


def moments() -> list[float]:
    return [step * STEP for step in range(round(places().axis.end / STEP) + 1)]


def stop(chapter_id: str) -> float:
    return next(it.end for it in places().chapters if it.id == chapter_id)


def svg(name: str) -> str:
    return (ARTWORK / f"{name}.svg").read_text("utf-8")


def test_a_hundred_cells_of_the_fat_mix_are_a_hundred() -> None:
    others = svg("sources_fat_card").count('fill="$oth"')
    sure = svg("sources_fat_card").count('fill="$msc"')
    maybe = svg("sources_fat_maybe").count('stroke="$loop"')
    assert (others, sure, maybe) == (90, 1, 9)


def test_ten_thousand_cells_of_marrow_are_ten_thousand_and_one_is_rare() -> None:
    drawing = svg("sources_marrow_count")
    lines = re.findall(r"M0 [\d.]+H([\d.]+)", drawing)
    found = re.search(r'stroke-dasharray="([\d.]+) ([\d.]+)"', drawing)
    assert found is not None
    dash, gap = float(found[1]), float(found[2])
    squares = {round((float(length) + gap) / (dash + gap), 6) for length in lines}
    assert (len(lines), squares) == (100, {100.0})
    assert drawing.count("<rect") == 1


def test_the_line_of_how_rare_is_even_in_powers_of_ten() -> None:
    at = {label.script.id: label.script.at[0] for label in places().labels}
    ticks = [at[f"tick-{10**power}"] for power in range(1, 6)]
    assert len({round(right - left, 6) for left, right in pairwise(ticks)}) == 1
    for source, first, last in (("fat", 10, 100), ("marrow", 10_000, 100_000)):
        box = re.search(r"M([\d.]+) [\d.]+H([\d.]+)", svg(f"sources_band_{source}"))
        assert box is not None
        assert isclose(float(box[1]), at[f"tick-{first}"])
        assert isclose(float(box[2]), at[f"tick-{last}"])


def test_several_cells_come_out_of_fat_and_one_out_of_marrow() -> None:
    end = stop("fat")
    (window,) = actor("fat").poses(end)
    out = [
        number
        for number in range(1, 6)
        if actor(f"fat-cell-{number}").poses(end)[0].x > window.x + 205 * window.scale_x
    ]
    assert len(out) == 3
    (marrow,), (cell,) = actor("marrow").poses(16.9), actor("marrow-cell").poses(16.9)
    assert cell.x > marrow.x + 205 * marrow.scale_x
    assert sum(it.script.id.startswith("marrow-cell") for it in places().actors) == 1


def test_cells_come_out_only_after_the_tool_is_in() -> None:
    for tool, cell, arrives in (("tube", "fat-cell-2", 8.3), ("needle", "marrow-cell", 14.1)):
        (inside,), (still,) = actor(tool).poses(arrives), actor(tool).poses(arrives + 1)
        assert (inside.x, inside.y) == (still.x, still.y)
        (before,), (after,) = actor(cell).poses(arrives - 0.5), actor(cell).poses(arrives + 1.9)
        assert after.x > before.x + 200


def test_fat_and_marrow_each_get_one_strand_and_no_source_wins() -> None:
    end = stop("marrow")
    strands = [actor(f"strand-{source}").poses(end)[0] for source in ("fat", "marrow")]
    assert [pose.artwork for pose in strands] == ["strands_early", "strands_early"]
    assert strands[0].scale_x == strands[1].scale_x
    assert [pose.opacity for pose in strands] == [1, 1]


def test_the_loop_closes_on_the_same_body_with_its_three_questions() -> None:
    end = stop("your-own-cells")
    assert sum(it.script.id == "body" for it in places().actors) == 1
    assert actor("body").poses(end)[0].x == actor("body").poses(stop("two-places"))[0].x
    for way in ("way-out", "way-back"):
        assert actor(way).poses(end)[0].grow == 1
    for asked in ASKED:
        (sign,) = actor(f"ask-{asked}").poses(end)
        assert (sign.artwork, sign.opacity) == ("diamond_question", 1)


def test_whose_cells_they_are_is_told_at_every_moment() -> None:
    note = next(it for it in places().labels if it.script.id == "in-people")
    assert all(note.pose(t).opacity == 1 for t in moments())
    assert note.script.pinned
    assert note.script.key


def test_the_law_carries_its_date() -> None:
    assert "November 2026" in library().mechanism_words("sources").misconception
