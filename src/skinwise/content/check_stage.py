"""A stage script: everything that the domain needs to play it without a surprise.

The bounds are far beyond what any picture needs. They are what keeps a slipped digit from making
a million particles or an artwork of a kilometer.
"""

from collections.abc import Iterator

from skinwise.content.check_actors import actor_findings, outside, row_count
from skinwise.content.finding import Finding, twice, unlisted
from skinwise.content.stage_script import LabelScript, StageScript

JOINED = 1e-9
"""Axis units by which chapters that join may differ."""
AXES = {"seconds": (0.0, 600.0), "years": (0.0, 130.0), "log10-daltons": (0.0, 12.0)}
MOST_ROWS = 1000
"""Pictures of a whole mechanism."""


def stage_findings(script: StageScript) -> Iterator[Finding]:
    """What is wrong with the script by itself."""
    yield from _axis(script)
    yield from _chapters(script)
    yield from _ids(script)
    for index, actor in enumerate(script.actor):
        for finding in actor_findings(actor, script.axis):
            yield finding._replace(place=f"actor[{index}].{finding.place}")
    rows = sum(row_count(actor) for actor in script.actor)
    if rows > MOST_ROWS:
        yield Finding(
            "actor",
            f"There are {rows} pictures; {MOST_ROWS} is the most.",
            "Use fewer actors, states or particles.",
        )


def _axis(script: StageScript) -> Iterator[Finding]:
    axis = script.axis
    lowest, highest = AXES[axis.unit]
    if not lowest <= axis.start < axis.end <= highest:
        yield Finding(
            "axis",
            f"The axis goes from {axis.start:g} to {axis.end:g}.",
            f"Let it rise within {lowest:g} to {highest:g} {axis.unit}.",
        )
    for index, stop in enumerate(axis.stops):
        if not axis.start <= stop.at <= axis.end:
            yield Finding(f"axis.stops[{index}].at", *outside(stop.at))


def _chapters(script: StageScript) -> Iterator[Finding]:
    if not script.chapter:
        yield Finding("chapter", "There is no chapter.", "Add one.")
        return
    before = script.axis.start
    for index, chapter in enumerate(script.chapter):
        place = f"chapter[{index}]"
        if abs(chapter.start - before) > JOINED:
            yield Finding(
                f"{place}.start",
                f"It starts at {chapter.start:g}, and what is before it ends at {before:g}.",
                "Let chapters join: give both the same number.",
            )
        if chapter.end <= chapter.start:
            yield Finding(f"{place}.end", "The chapter is empty.", "Let it end after its start.")
        if chapter.end > script.axis.end + JOINED:
            yield Finding(f"{place}.end", *outside(chapter.end))
        before = chapter.end
    if before < script.axis.end - JOINED:
        yield Finding(
            f"chapter[{len(script.chapter) - 1}].end",
            f"The last chapter ends at {before:g}, the axis at {script.axis.end:g}.",
            "Let both end together.",
        )


def _ids(script: StageScript) -> Iterator[Finding]:
    actors = tuple(actor.id for actor in script.actor)
    # A label and an actor may have the same id: their words are in different tables.
    for labels in (False, True):
        places = [
            index
            for index, actor in enumerate(script.actor)
            if isinstance(actor, LabelScript) is labels
        ]
        for finding in twice((actors[index] for index in places), "%"):
            place = f"actor[{places[int(finding.place)]}].id"
            yield finding._replace(place=place)
    yield from twice((chapter.id for chapter in script.chapter), "chapter[%].id")
    yield from twice((row.id for row in script.legend), "legend[%].id")
    yield from twice((stop.id for stop in script.axis.stops), "axis.stops[%].id")
    for index, row in enumerate(script.legend):
        yield from unlisted(row.actors, actors, f"legend[{index}].actors[%]", "actor")
