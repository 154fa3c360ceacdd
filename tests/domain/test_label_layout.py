"""Labels never cover each other, a face or the edge, whatever their sizes."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.small_mechanism import label, small_mechanism
from skinwise.domain.label_layout import EDGE, Box, Size, lay_out
from skinwise.domain.mechanism import STAGE_HEIGHT, STAGE_WIDTH, Mechanism

MIDDLE = (398.0, 242.0)
EARLY = {"opacity": [(0.0, 1.0), (9.9, 1.0), (10.0, 0.0, "linear")]}
LATE = {"opacity": [(10.0, 0.0), (10.1, 1.0, "linear")]}


def cell(face: float, **parts: Any) -> dict[str, Any]:
    return {"kind": "sprite", "id": "cell", "artwork": "msc", "at": MIDDLE, "face": face, **parts}


def sizes(mechanism: Mechanism, width: float = 120, height: float = 30) -> dict[str, Size]:
    return {it.script.id: Size(width, height) for it in mechanism.labels}


def test_a_label_that_has_room_stands_where_its_author_wants_it() -> None:
    alone = small_mechanism(label("a", (200.0, 100.0)))
    assert lay_out(alone, sizes(alone))["a"].box == Box(200, 100, 120, 30)


def test_two_that_want_one_place_stand_apart() -> None:
    two = small_mechanism(label("a", MIDDLE), label("b", MIDDLE))
    placed = lay_out(two, sizes(two))
    assert placed["a"].box[:2] == MIDDLE
    assert placed["b"].fits
    assert not placed["a"].box.meets(placed["b"].box)


def test_two_that_never_show_together_may_share_a_place() -> None:
    two = small_mechanism(label("a", MIDDLE, tracks=EARLY), label("b", MIDDLE, tracks=LATE))
    placed = lay_out(two, sizes(two))
    assert placed["a"].box == placed["b"].box


def test_other_places_are_tried_in_their_order() -> None:
    other = [(100.0, 100.0), (600.0, 400.0)]
    both = small_mechanism(label("a", MIDDLE), label("b", MIDDLE, instead=other))
    assert lay_out(both, sizes(both))["b"].box[:2] == (100, 100)


def test_a_face_is_kept_clear_while_it_is_there() -> None:
    beside = small_mechanism(label("a", MIDDLE), cell(40.0))
    box = lay_out(beside, sizes(beside))["a"].box
    assert not box.meets(Box(*MIDDLE, 80, 80))
    gone = small_mechanism(label("a", MIDDLE, tracks=LATE), cell(40.0, tracks=EARLY))
    assert lay_out(gone, sizes(gone))["a"].box[:2] == MIDDLE


def test_a_face_that_moves_is_kept_clear_all_the_way() -> None:
    moving = small_mechanism(
        label("a", MIDDLE), cell(40.0, tracks={"x": [(0.0, -300.0), (30.0, 300.0, "linear")]})
    )
    spot = lay_out(moving, sizes(moving))["a"]
    assert spot.fits
    assert abs(spot.box.y - MIDDLE[1]) >= 55


def test_a_label_with_no_room_is_left_out() -> None:
    crowded = small_mechanism(label("a", MIDDLE), label("b", MIDDLE))
    placed = lay_out(crowded, sizes(crowded, STAGE_WIDTH - 20, STAGE_HEIGHT - 20))
    assert placed["a"].fits
    assert not placed["b"].fits


def test_pinned_ones_stay_and_key_ones_come_first() -> None:
    three = small_mechanism(
        label("rest", MIDDLE), label("key", MIDDLE, key=True), label("pin", MIDDLE, pinned=True)
    )
    placed = lay_out(three, sizes(three))
    assert placed["pin"].box[:2] == MIDDLE
    assert abs(placed["key"].box.y - MIDDLE[1]) <= abs(placed["rest"].box.y - MIDDLE[1])
    only = lay_out(three, sizes(three), key_only=True)
    assert [name for name, spot in only.items() if spot.fits] == ["pin", "key"]


@pytest.mark.parametrize("at", [(-50.0, -50.0), (0.0, 484.0), (900.0, 900.0), (796.0, 0.0)])
def test_a_label_stays_on_the_stage(at: tuple[float, float]) -> None:
    alone = small_mechanism(label("a", at))
    box = lay_out(alone, sizes(alone))["a"].box
    assert box.x - box.width / 2 >= EDGE
    assert box.x + box.width / 2 <= STAGE_WIDTH - EDGE
    assert box.y - box.height / 2 >= EDGE
    assert box.y + box.height / 2 <= STAGE_HEIGHT - EDGE


PLACE = st.tuples(st.floats(0, STAGE_WIDTH), st.floats(0, STAGE_HEIGHT))
SIZE = st.tuples(st.floats(20, 300), st.floats(20, 80))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(PLACE, SIZE, st.booleans()), max_size=12), st.floats(0, 90))
def test_any_labels_keep_apart_and_off_a_face(
    wanted: list[tuple[tuple[float, float], tuple[float, float], bool]], face: float
) -> None:
    scripts = [label(f"l{n}", at, key=key) for n, (at, _, key) in enumerate(wanted)]
    shown = small_mechanism(cell(face), *scripts)
    asked = {f"l{n}": Size(*size) for n, (_, size, _) in enumerate(wanted)}
    boxes = [spot.box for spot in lay_out(shown, asked).values() if spot.fits]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
    assert not [box for box in boxes if face and box.meets(Box(*MIDDLE, 2 * face, 2 * face))]
