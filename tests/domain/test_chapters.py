import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.shipped import MECHANISMS, mechanism
from helpers.small_mechanism import small_mechanism
from skinwise.domain.chapters import (
    chapter_index,
    is_stop,
    position,
    progress,
    start_of,
    stop_of,
)

SMALL = small_mechanism()


@pytest.mark.parametrize(
    ("t", "index"), [(0, 0), (5, 0), (10, 0), (10.001, 1), (20, 1), (20.001, 2), (30, 2), (99, 2)]
)
def test_a_chapter_reaches_up_to_and_with_its_stop(t: float, index: int) -> None:
    assert chapter_index(SMALL, t) == index


def test_steps_are_held_within_the_chapters() -> None:
    assert [stop_of(SMALL, index) for index in (-4, 0, 1, 2, 9)] == [10, 10, 20, 30, 30]
    assert start_of(SMALL, -4) == start_of(SMALL, 0) == 0


def test_the_start_of_a_chapter_belongs_to_it() -> None:
    for index in range(3):
        assert chapter_index(SMALL, start_of(SMALL, index)) == index
    assert start_of(SMALL, 1) == pytest.approx(10, abs=1e-4)


def test_only_the_end_of_a_chapter_is_a_stop() -> None:
    assert [t for t in range(31) if is_stop(SMALL, t)] == [10, 20, 30]


def test_every_chapter_is_as_long_on_the_scrubber() -> None:
    assert [progress(SMALL, t) for t in (0, 5, 10, 15, 30)] == pytest.approx(
        [0, 1 / 6, 1 / 3, 1 / 2, 1]
    )


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
@given(part=st.floats(0, 1))
def test_the_scrubber_leads_where_it_says(mechanism_id: str, part: float) -> None:
    shown = mechanism(mechanism_id)
    t = position(shown, part)
    assert shown.axis.start <= t <= shown.axis.end
    assert progress(shown, t) == pytest.approx(part, abs=1e-9)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_the_chapters_of_a_mechanism_cover_its_axis_without_gap(mechanism_id: str) -> None:
    shown = mechanism(mechanism_id)
    edges = [chapter.start for chapter in shown.chapters] + [shown.axis.end]
    assert edges[0] == shown.axis.start
    assert edges == sorted(set(edges))
    assert edges[1:] == [chapter.end for chapter in shown.chapters]
