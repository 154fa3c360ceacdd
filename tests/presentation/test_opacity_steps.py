import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.open_rooms import OpenRooms
from helpers.shipped import MECHANISMS, TOPIC_OF
from skinwise.presentation.opacity_steps import stepped

PART = st.floats(0, 1)
CONFUSED = 1e-5
"""Two opacities this close are one to Qt's software renderer."""


@given(PART, PART)
def test_two_steps_are_the_same_or_well_apart(one: float, other: float) -> None:
    assert stepped(one) == stepped(other) or abs(stepped(one) - stepped(other)) > 2 * CONFUSED


@given(PART)
def test_a_step_is_near_and_a_part(opacity: float) -> None:
    assert 0 <= stepped(opacity) <= 1
    assert abs(stepped(opacity) - opacity) <= 0.0005 + 1e-12


def test_nothing_and_all_are_steps() -> None:
    assert (stepped(0.0), stepped(1.0), stepped(0.9999935)) == (0.0, 1.0, 1.0)


@pytest.mark.parametrize("mechanism_id", MECHANISMS)
def test_views_get_steps_alone(rooms: OpenRooms, mechanism_id: str) -> None:
    shown = rooms(topic=TOPIC_OF[mechanism_id], picture=mechanism_id).mechanism
    poses = shown.poses
    (seen,) = (role for role, name in poses.roleNames().items() if bytes(name.data()) == b"seen")
    told: set[float] = set()
    for number in range(400):
        shown.seek_progress(number / 400)
        told |= {row.seen for row in shown.labels.rows}
        told |= {poses.data(poses.index(row), seen) for row in range(poses.rowCount())}
    assert len(told) > 20
    assert {opacity for opacity in told if opacity != stepped(opacity)} == set()
