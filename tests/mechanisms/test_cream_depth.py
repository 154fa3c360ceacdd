"""How deep can a cream go: two true scales, each ingredient at its own size, and who gets deep."""

from __future__ import annotations

import re
from itertools import pairwise
from math import log10
from pathlib import Path

import pytest

from skinwise.content.library import Library
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.pose import Pose
from skinwise.domain.scene import scene_at
from skinwise.domain.spoken_position import daltons

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
STRIP_UNITS_A_MM = 200.0
PANEL_UNITS_A_MM = 2820.0
SURFACE, JUNCTION = 132.0, 414.0
"""Where the panel's skin and its dermis begin."""

DALTONS = {
    "niacinamide": 122.1,
    "vitamin-c": 176.1,
    "retinol": 286.5,
    "tretinoin": 300.4,
    "peptide": 563.6,
    "fatty-peptide": 802.1,
    "egf": 6_000.0,
    "fgf": 17_000.0,
    "hgf": 85_000.0,
}
ON_TOP = ("peptide", "fatty-peptide", "egf", "fgf", "hgf")


@pytest.fixture(scope="module")
def creams() -> Mechanism:
    return Mechanism(Library(RESOURCES / "content").stage("cream-depth"))


def artwork(name: str) -> str:
    return (RESOURCES / "artwork" / f"cream_depth_{name}.svg").read_text("utf-8")


def actor(creams: Mechanism, actor_id: str) -> PicturedActor:
    return next(one for one in creams.actors if one.script.id == actor_id)


def pose(creams: Mechanism, actor_id: str, t: float) -> Pose:
    return max(actor(creams, actor_id).poses(t), key=lambda one: one.opacity)


def heights(name: str) -> list[float]:
    """Length of every straight, upright line of an artwork."""
    lines = re.findall(r'd="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)"', artwork(name))
    return [float(y1) - float(y0) for x0, y0, x1, y1 in lines if x0 == x1]


def test_the_rulers_layers_are_true_to_its_scale() -> None:
    strip = artwork("strip")
    rects = [float(height) for height in re.findall(r'<rect [^>]*height="([\d.]+)"', strip)]
    assert 0.015 * STRIP_UNITS_A_MM in rects, "wall of dead cells"
    assert 0.1 * STRIP_UNITS_A_MM in rects, "outer skin with its wall"
    assert 1.5 * STRIP_UNITS_A_MM in rects, "dermis"
    assert 2.0 * STRIP_UNITS_A_MM in rects, "the whole strip"
    ticks = sorted({float(y) for y in re.findall(r"L63 ([\d.]+)", artwork("ruler_lit"))})
    assert len(ticks) == 21
    assert {round(after - before, 3) for before, after in pairwise(ticks)} == {20.0}


def test_the_numerals_stand_at_their_ticks(creams: Mechanism) -> None:
    places = {"ruler-0": 0.0, "ruler-0-5": 0.5, "ruler-1": 1.0, "ruler-1-5": 1.5, "ruler-2": 2.0}
    for label in creams.labels:
        if label.script.id in places:
            depth = (label.script.at[1] - 64) / STRIP_UNITS_A_MM
            assert depth == pytest.approx(places[label.script.id])
            assert label.script.pinned


def test_the_panels_layers_are_true_to_its_scale() -> None:
    for name, thick in (("measure_wall", 0.015), ("measure_outer_skin", 0.1)):
        found = heights(name)
        assert found
        assert all(line == pytest.approx(thick * PANEL_UNITS_A_MM, abs=0.2) for line in found)


def test_the_stem_cell_is_as_much_taller_than_the_wall_as_in_life(creams: Mechanism) -> None:
    outline = re.findall(r'<path d="([^"]+)" fill="\$mscL"', artwork("cell"))[0]
    corners = re.findall(r"(?:M|[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ )[\d.-]+ ([\d.-]+)", outline)
    ys = [float(y) for y in corners]
    shown = pose(creams, "cell", creams.axis.end)
    cell = (max(ys) - min(ys)) * shown.scale_y * actor(creams, "cell").script.scale
    wall = heights("measure_wall")[0]
    assert cell / wall == pytest.approx(68 / 42, rel=0.03)


@pytest.mark.parametrize(("name", "mass"), DALTONS.items(), ids=list(DALTONS))
def test_each_appears_at_its_own_size(creams: Mechanism, name: str, mass: float) -> None:
    assert pose(creams, name, log10(mass * 0.995)).opacity == 0
    chapter = next(one for one in creams.chapters if one.end > log10(mass))
    second = (chapter.end - chapter.start) / chapter.plays
    assert pose(creams, name, log10(mass) + second / 2).opacity > 0.9
    assert pose(creams, name, chapter.end).opacity == 1


def test_the_giants_that_end_a_chapter_come_last_in_it(creams: Mechanism) -> None:
    for name, before, stop in (("collagen", log10(100_000), log10(300_000)), ("cell", 6.2, 6.6)):
        assert pose(creams, name, before).opacity == 0
        assert pose(creams, name, stop).opacity == pytest.approx(1)
    assert pose(creams, "exosome", 5.99).opacity == 0
    assert pose(creams, "exosome", 6.6).opacity == 1


def test_only_tretinoin_gets_into_the_dermis(creams: Mechanism) -> None:
    for chapter in creams.chapters:
        for name in (*DALTONS, "exosome", "cell"):
            at = pose(creams, name, chapter.end)
            if at.opacity > 0 and name != "tretinoin":
                assert at.y < JUNCTION - 20, name
    assert pose(creams, "tretinoin", log10(450)).y > JUNCTION + 10


def test_what_is_too_heavy_rests_on_the_surface(creams: Mechanism) -> None:
    for name in ON_TOP:
        for chapter in creams.chapters:
            at = pose(creams, name, chapter.end)
            assert at.opacity == 0 or at.y < SURFACE, name


def test_the_fibroblast_wakes_and_lays_its_rope_for_tretinoin_alone(creams: Mechanism) -> None:
    maker, steps = actor(creams, "maker"), 4000
    axis = creams.axis
    for t in (axis.start + (axis.end - axis.start) * step / steps for step in range(steps + 1)):
        near = pose(creams, "tretinoin", t)
        if near.opacity == 0 or near.y < JUNCTION:
            assert maker.state(t) == "fibroblast_resting"
        if pose(creams, "new-rope", t).opacity > 0:
            assert near.y > JUNCTION
            assert maker.state(t) == "fibroblast_awake"
    assert pose(creams, "new-rope", log10(450)).grow == 1


def test_the_trace_shows_only_with_its_words_in_mice(creams: Mechanism) -> None:
    axis, steps = creams.axis, 4000
    for t in (axis.start + (axis.end - axis.start) * step / steps for step in range(steps + 1)):
        trace = pose(creams, "trace", t)
        told = {label.label: label.opacity for label in scene_at(creams, t).labels}
        if trace.opacity > 0.5 and trace.grow > 0.5:
            assert told["in-mice"] > 0
    assert pose(creams, "trace", 3.0).grow == 1


def test_the_mark_is_soft_and_is_there_before_anything_heavier(creams: Mechanism) -> None:
    mark = artwork("mark")
    assert "$stop" not in mark
    faint = [float(value) for value in re.findall(r' opacity="([\d.]+)"', mark)]
    assert len(faint) >= 10
    assert max(faint) <= 0.1
    assert pose(creams, "mark", log10(490)).opacity < 1
    assert pose(creams, "mark", log10(DALTONS["peptide"])).opacity > 0.9


def test_the_axis_ends_in_named_stops_without_daltons(creams: Mechanism) -> None:
    assert [(stop.id, stop.at) for stop in creams.axis.stops] == [("exosome", 6.0), ("cell", 6.6)]
    ends = [daltons(chapter.end) for chapter in creams.chapters[:-1]]
    assert ends == [120, 280, 450, 1_000, 300_000]
    assert creams.chapters[-1].end == 6.6
    assert all(chapter.plays == 6.0 for chapter in creams.chapters)
