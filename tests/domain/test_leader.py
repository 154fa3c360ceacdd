from hypothesis import given
from hypothesis import strategies as st

from skinwise.domain.label_layout import Box
from skinwise.domain.leader import SHORTEST, leader_line

BOX = Box(100, 100, 80, 20)
PLACE = st.tuples(st.floats(0, 796), st.floats(0, 484))


def test_a_line_starts_at_the_edge_that_faces_its_target() -> None:
    assert leader_line(BOX, (300, 100)) == ((140, 100), (300, 100))
    assert leader_line(BOX, (100, 10)) == ((100, 90), (100, 10))
    assert leader_line(BOX, (20, 300)) == ((96, 110), (20, 300))


def test_words_on_their_target_or_beside_it_need_no_line() -> None:
    assert leader_line(BOX, (100, 100)) is None
    assert leader_line(BOX, (130, 105)) is None
    assert leader_line(BOX, (140 + SHORTEST - 1, 100)) is None
    assert leader_line(BOX, (140 + SHORTEST + 1, 100)) is not None


@given(PLACE)
def test_a_line_never_crosses_the_words(target: tuple[float, float]) -> None:
    line = leader_line(BOX, target)
    if line is not None:
        (x, y), end = line
        assert end == target
        across, up = abs(x - BOX.x) / BOX.width * 2, abs(y - BOX.y) / BOX.height * 2
        assert abs(max(across, up) - 1) < 1e-9
