"""What a topic says: its card in the rail, its pages, its claims, its misconception."""

from skinwise.content.record import Certainty, Id, Record, Reviewed, Words


class TopicCard(Record, kw_only=True):
    """One tab of the rail. `screen` is `topic`, or `check` for the checklist."""

    id: Id
    tab: Words
    question: Words
    icon: str
    mechanism: Id | None = None
    screen: str = "topic"


class TopicCards(Record, kw_only=True):
    """`topics.toml`: the tabs, in the order of the rail."""

    topic: tuple[TopicCard, ...]


class Claim(Reviewed, kw_only=True):
    """A statement with sources, a certainty and dates.

    `covers` names the statements of the founding text (S1..S58) and facts (F-, E-, A-, L-, H-,
    T-, M-, R-) that it rests on. `doubt` says what is not sure, in the reader's words.
    """

    id: Id
    text: Words
    certainty: Certainty
    sources: tuple[Id, ...]
    covers: tuple[str, ...] = ()
    doubt: str = ""
    as_of: str = ""
    jurisdiction: str = ""


class Section(Record, kw_only=True):
    """A part of a page: a heading, short paragraphs, at most seven points, claims by id."""

    heading: Words
    text: tuple[Words, ...] = ()
    points: tuple[Words, ...] = ()
    claims: tuple[Id, ...] = ()


class Page(Record, kw_only=True):
    """One page of plain explanation: its main message first, its summary last."""

    id: Id
    title: Words
    main: Words
    section: tuple[Section, ...]
    summary: Words


class Topic(Reviewed, kw_only=True):
    """Everything a topic says in one language.

    `misconception` completes the sentence "This does not mean…".
    """

    id: Id
    misconception: Words
    page: tuple[Page, ...]
    claim: tuple[Claim, ...]
