"""Playback: where on the axis the visitor is, and whether time carries them on. Frozen."""

from dataclasses import dataclass, replace

from skinwise.domain.chapters import chapter_index, is_stop, start_of, stop_of
from skinwise.domain.mechanism import Mechanism
from skinwise.domain.motion import Motion

HOLD_SECONDS = 1.2
"""Rest at each stop before playing on, so that the still can be taken in."""
STILL_SECONDS = 6.0
"""How long a still shows when nothing may move and the visitor pressed play."""
FADE_SECONDS = 0.18
SLOWER = 0.5
BACK_GRACE = 0.15
"""Back within this first part of a chapter leads to the one before; later, to its own start."""


@dataclass(frozen=True, slots=True)
class Playback:
    """A position with a pace. Every verb gives a new one."""

    mechanism: Mechanism
    t: float
    playing: bool = False
    speed: float = 1.0
    motion: Motion = Motion.FULL
    hold: float = 0.0
    """Seconds still to rest at this stop."""
    fade: float = 1.0
    """How much of a newly shown still has faded in, 0..1."""

    @classmethod
    def opened(cls, mechanism: Mechanism, motion: Motion = Motion.FULL) -> "Playback":
        """A mechanism as it opens: nothing moves until the visitor asks."""
        opened = cls(mechanism, mechanism.axis.start, motion=motion)
        return opened if motion is Motion.FULL else opened.seek(stop_of(mechanism, 0))

    @property
    def chapter(self) -> int:
        """0-based."""
        return chapter_index(self.mechanism, self.t)

    @property
    def at_end(self) -> bool:
        """Whether there is nothing left to play."""
        return self.t >= self.mechanism.axis.end

    def play(self) -> "Playback":
        """Carry on; from the end, start again."""
        if self.at_end:
            return self.again()
        hold = STILL_SECONDS if self.motion is not Motion.FULL else 0.0
        return replace(self, playing=True, hold=hold)

    def pause(self) -> "Playback":
        """Stand still here."""
        return replace(self, playing=False, hold=0.0, fade=1.0)

    def seek(self, t: float) -> "Playback":
        """Go to `t` (held within the axis). When nothing may move, to its chapter's stop."""
        t = self.mechanism.clamp(t)
        if self.motion is not Motion.FULL:
            return self._still(chapter_index(self.mechanism, t))
        return replace(self, t=t, hold=0.0, fade=1.0)

    def scrub(self, t: float) -> "Playback":
        """Go to exactly `t`, as a finger on the scrubber asks, whatever the motion setting."""
        return replace(self, t=self.mechanism.clamp(t), playing=False, hold=0.0, fade=1.0)

    def open_chapter(self, index: int) -> "Playback":
        """Step to a chapter: to its start when playing, else to its stop."""
        if self.motion is not Motion.FULL:
            return self._still(index)
        if self.playing:
            return replace(self, t=start_of(self.mechanism, index), hold=0.0)
        return replace(self, t=stop_of(self.mechanism, index), hold=0.0)

    def forward(self) -> "Playback":
        """The next chapter; in a paused chapter not yet at its stop, that stop."""
        if not self.playing and self.motion is Motion.FULL and not self._at_stop():
            return self.open_chapter(self.chapter)
        return self.open_chapter(self.chapter + 1)

    def back(self) -> "Playback":
        """The chapter before; while playing well into one, its own start."""
        chapter = self.mechanism.chapters[self.chapter]
        part = (self.t - chapter.start) / (chapter.end - chapter.start)
        if self.playing and part > BACK_GRACE:
            return self.open_chapter(self.chapter)
        return self.open_chapter(self.chapter - 1)

    def again(self) -> "Playback":
        """From the start, playing."""
        if self.motion is not Motion.FULL:
            return replace(self._still(0), playing=True, hold=STILL_SECONDS)
        return replace(self, t=self.mechanism.axis.start, playing=True, hold=0.0, fade=1.0)

    def with_speed(self, speed: float) -> "Playback":
        """At `speed` times the normal pace."""
        return replace(self, speed=speed)

    def with_motion(self, motion: Motion) -> "Playback":
        """The same place under another motion setting."""
        moved = replace(self, motion=motion, playing=False, hold=0.0, fade=1.0)
        return moved if motion is Motion.FULL else replace(moved.seek(self.t), fade=1.0)

    def advance(self, dt: float) -> "Playback":
        """What `dt` seconds make of it. Pure: the frame clock calls this and nothing else."""
        moved = self
        if moved.fade < 1:
            moved = replace(moved, fade=min(1.0, moved.fade + dt / FADE_SECONDS))
        left = dt
        while moved.playing and left > 0:
            moved, left = moved._spend(left)
        return moved

    @property
    def needs_time(self) -> bool:
        """Whether the next moment may look different from this one."""
        return self.playing or self.fade < 1

    def _spend(self, dt: float) -> tuple["Playback", float]:
        """The rest at this stop, or else the run to the next one, and the seconds that are left."""
        if self.hold <= 0:
            return self._run(dt)
        rest = self.hold - dt * self.speed
        if rest > 0:
            return replace(self, hold=rest), 0.0
        rested = replace(self, hold=0.0)
        moved = rested if self.motion is Motion.FULL else rested._next_still()
        return moved, -rest / self.speed

    def _run(self, dt: float) -> tuple["Playback", float]:
        index = self.chapter
        if self._at_stop():
            if self.at_end:
                return self.pause(), 0.0
            index += 1
        chapter = self.mechanism.chapters[index]
        pace = (chapter.end - chapter.start) / chapter.plays * self.speed
        t = self.t + dt * pace
        if t < chapter.end:
            return replace(self, t=t), 0.0
        if index == len(self.mechanism.chapters) - 1:
            return replace(self, t=chapter.end, playing=False, hold=0.0), 0.0
        return replace(self, t=chapter.end, hold=HOLD_SECONDS), (t - chapter.end) / pace

    def _next_still(self) -> "Playback":
        if self.at_end:
            return self.pause()
        return replace(self._still(self.chapter + 1), hold=STILL_SECONDS)

    def _still(self, index: int) -> "Playback":
        t = stop_of(self.mechanism, index)
        fades = self.motion is Motion.REDUCED and t != self.t
        return replace(self, t=t, hold=STILL_SECONDS, fade=0.0 if fades else 1.0)

    def _at_stop(self) -> bool:
        return is_stop(self.mechanism, self.t)
