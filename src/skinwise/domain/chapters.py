"""Which chapter a position belongs to, and where stepping leads.

A chapter is the stretch after its start up to and with its end. Its end is its stop: the still,
self-explaining frame that print, speech and reduced motion use.
"""

from skinwise.domain.mechanism import Mechanism

JUST_AFTER = 1e-6
"""The part of a chapter that a step lands beyond its start, so that the chapter is the new one."""


def chapter_index(mechanism: Mechanism, t: float) -> int:
    """0-based number of the chapter at `t`; the axis' own start belongs to the first."""
    for index, chapter in enumerate(mechanism.chapters):
        if t <= chapter.end:
            return index
    return len(mechanism.chapters) - 1


def stop_of(mechanism: Mechanism, index: int) -> float:
    """The chapter's stop, in axis units; the number is held within the chapters."""
    return mechanism.chapters[_held(mechanism, index)].end


def start_of(mechanism: Mechanism, index: int) -> float:
    """The first position that belongs to the chapter."""
    held = _held(mechanism, index)
    chapter = mechanism.chapters[held]
    if held == 0:
        return chapter.start
    return chapter.start + (chapter.end - chapter.start) * JUST_AFTER


def is_stop(mechanism: Mechanism, t: float) -> bool:
    """Whether `t` is a chapter's stop."""
    return any(t == chapter.end for chapter in mechanism.chapters)


def progress(mechanism: Mechanism, t: float) -> float:
    """How far along the chapters `t` is, 0..1, every chapter the same length."""
    index = chapter_index(mechanism, t)
    chapter = mechanism.chapters[index]
    part = (t - chapter.start) / (chapter.end - chapter.start)
    return (index + min(1.0, max(0.0, part))) / len(mechanism.chapters)


def position(mechanism: Mechanism, part: float) -> float:
    """The reverse of `progress`: the position after the part 0..1 of the chapters."""
    along = min(1.0, max(0.0, part)) * len(mechanism.chapters)
    index = min(int(along), len(mechanism.chapters) - 1)
    chapter = mechanism.chapters[index]
    return chapter.start + (chapter.end - chapter.start) * (along - index)


def _held(mechanism: Mechanism, index: int) -> int:
    return min(len(mechanism.chapters) - 1, max(0, index))
