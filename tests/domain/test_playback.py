"""The player: every verb gives a new value, and time is only what `advance` is told."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from helpers.shipped import MECHANISMS, mechanism
from helpers.small_mechanism import small_mechanism
from skinwise.domain.motion import Motion
from skinwise.domain.playback import (
    BACK_GRACE,
    FADE_SECONDS,
    HOLD_SECONDS,
    SLOWER,
    STILL_SECONDS,
    Playback,
)

SMALL = small_mechanism()
OPENED = Playback.opened(SMALL)
STOPS = [chapter.end for chapter in SMALL.chapters]
WHOLE = 3 + HOLD_SECONDS + 6 + HOLD_SECONDS + 2
"""Seconds to play it all at normal pace."""


def played(playback: Playback, seconds: float, steps: int = 1) -> Playback:
    for _ in range(steps):
        playback = playback.advance(seconds / steps)
    return playback


def test_nothing_moves_until_the_visitor_asks() -> None:
    assert OPENED.t == 0
    assert not OPENED.needs_time
    assert OPENED.advance(5) == OPENED


def test_each_chapter_takes_its_seconds() -> None:
    playing = OPENED.play()
    assert played(playing, 1.5).t == pytest.approx(5)
    assert played(playing, 3).t == 10
    assert played(playing, 3 + HOLD_SECONDS + 3, 600).t == pytest.approx(15)


def test_it_rests_at_a_stop_and_plays_on() -> None:
    resting = played(OPENED.play(), 3)
    assert (resting.t, resting.playing, resting.hold) == (10, True, HOLD_SECONDS)
    assert resting.advance(HOLD_SECONDS * 0.99).t == 10
    assert resting.advance(HOLD_SECONDS + 0.6).t == pytest.approx(11)


def test_it_stops_by_itself_at_the_end() -> None:
    ended = played(OPENED.play(), WHOLE + 1, 700)
    assert (ended.t, ended.playing, ended.needs_time, ended.at_end) == (30, False, False, True)


def test_play_at_the_end_starts_again() -> None:
    again = OPENED.seek(30).play()
    assert (again.t, again.playing) == (0, True)


def test_pause_stands_still_here() -> None:
    paused = played(OPENED.play(), 1).pause()
    assert not paused.needs_time
    assert paused.advance(9).t == paused.t
    assert played(paused.play(), 1).t > paused.t


def test_slower_takes_twice_as_long_rests_too() -> None:
    slow = OPENED.with_speed(SLOWER).play()
    assert played(slow, 3).t == pytest.approx(5)
    resting = played(slow, 6)
    assert resting.advance(HOLD_SECONDS * 1.5).t == 10
    assert resting.advance(HOLD_SECONDS * 2.5).t > 10


def test_forward_when_paused_goes_from_stop_to_stop() -> None:
    stepped, seen = OPENED, []
    for _ in range(5):
        stepped = stepped.forward()
        seen.append(stepped.t)
    assert seen == [10, 20, 30, 30, 30]


def test_back_when_paused_goes_from_stop_to_stop() -> None:
    stepped, seen = OPENED.seek(30), []
    for _ in range(4):
        stepped = stepped.back()
        seen.append(stepped.t)
    assert seen == [20, 10, 10, 10]


def test_forward_while_playing_goes_to_the_start_of_the_next_chapter() -> None:
    stepped = played(OPENED.play(), 1).forward()
    assert (stepped.chapter, stepped.playing) == (1, True)
    assert stepped.t == pytest.approx(10, abs=1e-3)


def test_back_while_playing_leads_to_this_chapter_or_early_in_it_to_the_one_before() -> None:
    playing = OPENED.play()
    well_in = playing.seek(10 + 10 * BACK_GRACE + 1)
    just_in = playing.seek(10 + 10 * BACK_GRACE - 1)
    assert well_in.back().chapter == 1
    assert well_in.back().t == pytest.approx(10, abs=1e-3)
    assert just_in.back().chapter == 0


def test_again_plays_from_the_start() -> None:
    again = OPENED.seek(17).again()
    assert (again.t, again.playing) == (0, True)


def test_a_finger_on_the_scrubber_goes_exactly_there_and_pauses() -> None:
    for motion in Motion:
        scrubbed = Playback.opened(SMALL, motion).play().scrub(13.25)
        assert (scrubbed.t, scrubbed.playing, scrubbed.fade) == (13.25, False, 1)
    assert OPENED.scrub(-4).t == 0
    assert OPENED.scrub(44).t == 30


@pytest.mark.parametrize("motion", [Motion.REDUCED, Motion.STILL])
def test_with_less_motion_only_stops_are_shown(motion: Motion) -> None:
    opened = Playback.opened(SMALL, motion)
    assert opened.t == 10
    assert opened.seek(12).t == 20
    assert opened.forward().t == 20
    assert opened.forward().back().t == 10


def test_reduced_motion_fades_and_still_does_not() -> None:
    reduced = Playback.opened(SMALL, Motion.REDUCED).forward()
    assert (reduced.fade, reduced.needs_time) == (0, True)
    assert reduced.advance(FADE_SECONDS / 2).fade == pytest.approx(0.5)
    shown = reduced.advance(FADE_SECONDS)
    assert (shown.fade, shown.needs_time) == (1, False)
    assert Playback.opened(SMALL, Motion.STILL).forward().fade == 1


@pytest.mark.parametrize("motion", [Motion.REDUCED, Motion.STILL])
def test_stills_change_by_themselves_when_played(motion: Motion) -> None:
    playing = Playback.opened(SMALL, motion).play()
    seen = []
    for _ in range(200):
        playing = playing.advance(0.1)
        seen.append(playing.t)
    assert list(dict.fromkeys(seen)) == [10, 20, 30]
    assert seen.count(20) == pytest.approx(STILL_SECONDS / 0.1, abs=2)
    assert not playing.playing


def test_a_change_of_the_motion_setting_keeps_the_chapter() -> None:
    here = OPENED.seek(14).play()
    still = here.with_motion(Motion.STILL)
    assert (still.t, still.playing, still.fade) == (20, False, 1)
    assert still.with_motion(Motion.FULL).t == 20


VERBS = {
    "play": Playback.play,
    "pause": Playback.pause,
    "forward": Playback.forward,
    "back": Playback.back,
    "again": Playback.again,
}
MOVES = st.one_of(
    st.sampled_from(sorted(VERBS)),
    st.tuples(st.just("seek"), st.floats(-100, 200)),
    st.tuples(st.just("scrub"), st.floats(-100, 200)),
    st.tuples(st.just("open_chapter"), st.integers(-3, 20)),
    st.tuples(st.just("with_speed"), st.sampled_from([SLOWER, 1.0])),
    st.tuples(st.just("with_motion"), st.sampled_from(list(Motion))),
    st.tuples(st.just("advance"), st.floats(0, 20)),
)


def moved(playback: Playback, move: str | tuple[str, object]) -> Playback:
    if isinstance(move, str):
        return VERBS[move](playback)
    return getattr(playback, move[0])(move[1])


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(MECHANISMS), st.sampled_from(list(Motion)), st.lists(MOVES, max_size=25))
def test_whatever_is_asked_it_stays_on_the_axis_and_comes_to_rest(
    mechanism_id: str, motion: Motion, moves: list[str | tuple[str, object]]
) -> None:
    shown = mechanism(mechanism_id)
    playback = Playback.opened(shown, motion)
    for move in moves:
        playback = moved(playback, move)
        assert shown.axis.start <= playback.t <= shown.axis.end
        assert 0 <= playback.chapter < len(shown.chapters)
        assert 0 <= playback.fade <= 1
        assert 0 <= playback.hold <= max(HOLD_SECONDS, STILL_SECONDS)
    steps = 0
    while playback.needs_time:
        later = playback.advance(0.5)
        assert later.t >= playback.t
        assert later != playback
        playback, steps = later, steps + 1
        assert steps < 3000
    assert not playback.playing


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(list(Motion)),
    st.sampled_from([SLOWER, 1.0]),
    st.floats(0.01, WHOLE * 2.4),
    st.integers(1, 400),
)
def test_one_long_frame_lands_where_many_short_ones_do(
    motion: Motion, speed: float, seconds: float, steps: int
) -> None:
    if motion is not Motion.FULL:  # stills change in one moment: keep off it by a rounding error
        assume(abs(seconds * speed / STILL_SECONDS - round(seconds * speed / STILL_SECONDS)) > 1e-9)
    playing = Playback.opened(SMALL, motion).with_speed(speed).play()
    assert played(playing, seconds).t == pytest.approx(played(playing, seconds, steps).t, abs=1e-6)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_frames_at_60_and_30_a_second_show_the_same_story(mechanism_id: str) -> None:
    playing = Playback.opened(mechanism(mechanism_id)).play()
    quick, slow = playing, playing
    for _ in range(600):
        quick = quick.advance(1 / 60).advance(1 / 60)
        slow = slow.advance(1 / 30)
        assert slow.t == pytest.approx(quick.t, abs=1e-6)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_playing_meets_every_stop_exactly(mechanism_id: str) -> None:
    playing = Playback.opened(mechanism(mechanism_id)).play()
    seen = [playing.t]
    while playing.needs_time:
        playing = playing.advance(0.09)
        seen.append(playing.t)
    assert {chapter.end for chapter in mechanism(mechanism_id).chapters} <= set(seen)
    assert all(before <= after for before, after in pairwise(seen))
