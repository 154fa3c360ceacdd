"""What a topic says: its card in the rail, its pages, its claims, its misconception."""

from typing import Literal

from skinwise.content.record import Certainty, Id, Record, Reviewed, Words

Tool = Literal["options", "fair-test", "before-after", "same-numbers"]
"""Small experiments and the options side by side: each has a screen of its own."""


class TopicCard(Record, kw_only=True):
    """One tab of the rail. `screen` is `topic`, or `check` for the checklist.

    `mechanism` is the picture that the topic opens with, `more` its further pictures, `tools`
    what a visitor may try with their own hands.
    """

    id: Id
    tab: Words
    question: Words
    icon: str
    mechanism: Id | None = None
    more: tuple[Id, ...] = ()
    tools: tuple[Tool, ...] = ()
    screen: str = "topic"

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """Every picture of the topic, the first first."""
        return (self.mechanism, *self.more) if self.mechanism else self.more


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
