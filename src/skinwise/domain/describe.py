"""The words for any moment: what a screen reader speaks, built from the same scene.

At a chapter's stop the author's own description is spoken. Between stops the parts that are on
stage are named, with their states, so that no moment is without words.
"""

from skinwise.content.mechanism_words import MechanismWords
from skinwise.domain.chapters import chapter_index, is_stop
from skinwise.domain.mechanism import Mechanism, PicturedActor
from skinwise.domain.spoken_position import SpokenForms, spoken_position

VISIBLE = 0.35
"""Less than this is a thing on its way in or out, and is not named."""


def describe(mechanism: Mechanism, words: MechanismWords, forms: SpokenForms, t: float) -> str:
    """A few sentences for the moment `t`: part, position, and what is to be seen."""
    t = mechanism.clamp(t)
    index = chapter_index(mechanism, t)
    chapter = mechanism.chapters[index]
    told = words.chapters[chapter.id]
    where = forms.part.replace("%1", str(index + 1)).replace("%2", str(len(mechanism.chapters)))
    head = f"{where}: {told.title}. {spoken_position(mechanism, words, forms, t)}."
    if is_stop(mechanism, t):
        return f"{head} {told.say}"
    seen = [_phrase(actor, words, t) for actor in mechanism.actors if _told(actor, words, t)]
    seen = list(dict.fromkeys(seen))
    body = forms.seen.replace("%1", ", ".join(seen)) if seen else forms.nothing
    return f"{head} {body}"


def _told(actor: PicturedActor, words: MechanismWords, t: float) -> bool:
    return actor.script.id in words.spoken and actor.opacity(t) >= VISIBLE


def _phrase(actor: PicturedActor, words: MechanismWords, t: float) -> str:
    name = words.spoken[actor.script.id]
    state = words.states.get(actor.state(t))
    return f"{name}, {state}" if state else name
