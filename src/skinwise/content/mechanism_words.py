"""A mechanism's words in one language. Keys are the ids of its stage script."""

from skinwise.content.record import Id, Record, Words


class ChapterWords(Record, kw_only=True):
    """A chapter's words: `caption` <= 25 words, `short` <= 16, `say` <= 60 (its end frame).

    `ask` and `never` are for the clinician alone: what to ask, what not to promise.
    """

    title: Words
    caption: Words
    short: Words
    say: Words
    ask: str = ""
    never: str = ""


class LegendWords(Record, kw_only=True):
    """A legend row: who it is, and the shape to know it by."""

    name: Words
    shape: Words


class MechanismWords(Record, kw_only=True):
    """`mechanisms/<id>.toml` of one language.

    `spoken` names actors for the description of any moment (an actor with no entry is scenery);
    `states` names artwork states, `stops` named stops of the axis.
    """

    id: Id
    title: Words
    how_sure: Words
    misconception: Words
    simplifications: tuple[Words, ...]
    scale: Words
    chapters: dict[Id, ChapterWords]
    legend: dict[Id, LegendWords]
    labels: dict[Id, Words] = {}
    spoken: dict[Id, Words] = {}
    states: dict[str, Words] = {}
    stops: dict[Id, Words] = {}
