from helpers.finder import find, spoken
from helpers.manual_clock import ManualClock
from helpers.settle import frames_drawn, settle
from PySide6.QtGui import QAccessible
import pytest, time

@pytest.mark.parametrize("i", range(3))
def test_a(rooms, i):
    t=time.time()
    r = rooms(topic="how-they-act"); print("open", time.time()-t)
    t=time.time()
    print(find(r.window, "Play", QAccessible.Role.Button).centre); print("find", time.time()-t)
    clock = ManualClock(r)
    r.mechanism.toggle_play()
    clock.advance(1.0)
    print(r.mechanism.position)
    settle(r.window)
    print(frames_drawn(r.window, .5))
