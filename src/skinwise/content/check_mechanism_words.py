"""A mechanism's words: short enough, and for everything on its stage and nothing else."""

from collections.abc import Iterable, Iterator

from skinwise.content.check_artwork import pictures_of
from skinwise.content.finding import Finding, word_count
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.stage_script import LabelScript, StageScript

MOST_WORDS = {"caption": 25, "short": 16, "say": 60}


def length_findings(words: MechanismWords) -> Iterator[Finding]:
    """Captions and spoken words that are too long."""
    for name, chapter in words.chapters.items():
        for field, most in MOST_WORDS.items():
            count = word_count(getattr(chapter, field))
            if count > most:
                yield Finding(
                    f"chapters.{name}.{field}",
                    f"It has {count} words; {most} is the most.",
                    f"Say it in {most} words.",
                )


def match_findings(words: MechanismWords, script: StageScript) -> Iterator[Finding]:
    """Things on the stage without words, and words for things that are not there."""
    labels = [actor.id for actor in script.actor if isinstance(actor, LabelScript)]
    pictures = [actor.id for actor in script.actor if not isinstance(actor, LabelScript)]
    states = [name for actor in script.actor for _, name in pictures_of(actor)]
    stops = [stop.id for stop in script.axis.stops]
    chapters = [chapter.id for chapter in script.chapter]
    legend = [row.id for row in script.legend]
    yield from _both("chapters", words.chapters, chapters, "chapter")
    yield from _both("legend", words.legend, legend, "legend row")
    yield from _both("labels", words.labels, labels, "label")
    yield from _both("stops", words.stops, stops, "stop")
    yield from _surplus("spoken", words.spoken, pictures, "actor to be seen")
    yield from _surplus("states", words.states, states, "artwork of an actor")


def _both(field: str, said: Iterable[str], staged: Iterable[str], what: str) -> Iterator[Finding]:
    told = frozenset(said)
    for name in staged:
        if name not in told:
            yield Finding(f"{field}.{name}", f"The {what} '{name}' has no words.", "Add them.")
    yield from _surplus(field, said, staged, what)


def _surplus(
    field: str, said: Iterable[str], staged: Iterable[str], what: str
) -> Iterator[Finding]:
    there = frozenset(staged)
    for name in said:
        if name not in there:
            yield Finding(
                f"{field}.{name}",
                f"The stage has no {what} '{name}'.",
                "Correct the id, or take the words out.",
            )
