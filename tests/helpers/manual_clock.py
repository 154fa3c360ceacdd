"""Time pushed by hand: the app's frame clock, held, so that a test says how long a frame was."""

from skinwise.app import Rooms

FRAME = 1 / 60


class ManualClock:
    """From its making on, no time passes in these rooms but by `tick` and `advance`."""

    def __init__(self, rooms: Rooms) -> None:
        self._clock = rooms.clock
        self.running = rooms.clock.state() == rooms.clock.State.Running
        rooms.clock.run(False)
        rooms.clock.run = self._run  # type: ignore[method-assign]

    def tick(self, dt: float = FRAME) -> None:
        """One frame of `dt` seconds, if the app wants frames now."""
        if self.running:
            self._clock.ticked.emit(dt)

    def advance(self, seconds: float, frame: float = FRAME) -> None:
        """As many frames as fill that time, while the app wants them."""
        left = seconds
        while left > 1e-9 and self.running:
            self.tick(min(frame, left))
            left -= frame

    def _run(self, wanted: bool) -> None:
        self.running = wanted
