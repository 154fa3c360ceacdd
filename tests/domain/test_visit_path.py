"""A walk along a path: from stop to stop, then to saying it back, and no further."""

from skinwise.content.visit_paths import PathStep, VisitPath
from skinwise.domain.visit_path import PathWalk


def path(count: int) -> VisitPath:
    steps = tuple(
        PathStep(title=f"Stop {n}", artwork="x", topic="t", place="check:", seconds=20)
        for n in range(count)
    )
    return VisitPath(id="p", minutes=2, artwork="x", step=steps, say_back="Say it?")


def test_every_stop_comes_once_and_then_it_is_done() -> None:
    walk, titles = PathWalk(path(3)), []
    while walk.step is not None:
        titles.append((walk.number, walk.step.title))
        walk = walk.next()
    assert titles == [(1, "Stop 0"), (2, "Stop 1"), (3, "Stop 2")]
    assert walk.done
    assert walk.next() == walk


def test_back_from_the_end_is_the_last_stop_and_from_the_first_nowhere() -> None:
    end = PathWalk(path(2)).next().next()
    assert end.done
    assert end.number == 2
    assert end.back().step == path(2).step[1]
    assert PathWalk(path(2)).back() == PathWalk(path(2))


def test_the_last_stop_has_none_after_it() -> None:
    first = PathWalk(path(2))
    assert first.following == path(2).step[1]
    assert first.next().following is None
