"""A value that changes over the axis: key frames in, one number out."""

from bisect import bisect_right

from skinwise.content.stage_script import Key
from skinwise.domain.easing import CURVES


class Track:
    """Key frames in the order of `t`. Before the first and after the last, their values hold."""

    __slots__ = ("_curves", "_times", "_values")

    def __init__(self, keys: tuple[Key, ...]) -> None:
        """Raises ValueError when there are none or when they are not in order."""
        self._times = tuple(key.t for key in keys)
        if not keys or list(self._times) != sorted(self._times):
            raise ValueError("a track needs keys in the order of t")
        self._values = tuple(key.value for key in keys)
        self._curves = tuple(CURVES[key.curve] for key in keys)

    def at(self, t: float) -> float:
        """The value at `t`, in the track's own unit."""
        after = bisect_right(self._times, t)
        if after == 0:
            return self._values[0]
        if after == len(self._times):
            return self._values[-1]
        start, end = self._times[after - 1], self._times[after]
        low, high = self._values[after - 1], self._values[after]
        if low == high:
            return low
        return low + (high - low) * self._curves[after]((t - start) / (end - start))


def value_at(track: Track | None, t: float, otherwise: float) -> float:
    """The track's value at `t`, or `otherwise` where an actor has no such track."""
    return otherwise if track is None else track.at(t)
