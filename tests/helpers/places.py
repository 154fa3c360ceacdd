"""Every place that a visitor can come to, by the verbs that the views call themselves."""

from collections.abc import Callable, Iterator
from itertools import cycle

from helpers.settle import settle
from skinwise.app import Rooms

Go = Callable[[Rooms], None]

TOPICS = (
    "skin-and-collagen",
    "stem-cells",
    "how-they-act",
    "in-the-clinic",
    "creams-and-serums",
    "evidence-and-rules",
)
WATCHED = ("skin-and-collagen", "how-they-act", "creams-and-serums")
SHEETS = ("settings", "places", "sources", "left-out", "evidence", "who-is-who", "myth", "more")


def watch(topic: str, chapter: int = 1) -> Go:
    """A topic's picture at a chapter's stop."""

    def go(rooms: Rooms) -> None:
        rooms.shell.open_topic(topic)
        rooms.mechanism.open_chapter(chapter)

    return go


def read(topic: str, page: int = 0) -> Go:
    """A page of a topic."""

    def go(rooms: Rooms) -> None:
        rooms.shell.open_topic(topic)
        rooms.shell.show_reading()
        rooms.topic.turn_to(page)

    return go


def sheet(name: str) -> Go:
    """A sheet over the hero."""

    def go(rooms: Rooms) -> None:
        watch("how-they-act")(rooms)
        rooms.shell.open_sheet(name)

    return go


def claim(rooms: Rooms) -> None:
    """Where one claim comes from."""
    read("in-the-clinic")(rooms)
    first = next(row for row in rooms.topic.blocks.rows if row.kind == "claim")
    rooms.shell.open_claim(first.claimId)


def offer(rooms: Rooms) -> None:
    """The start of the checklist, with something chosen."""
    rooms.shell.end_visit()
    rooms.shell.open_topic("check-a-treatment")
    rooms.check.choose_offer("exosomes")


def question(number: int) -> Go:
    """A question (1-based), the earlier ones answered each in its own way."""

    def go(rooms: Rooms) -> None:
        offer(rooms)
        rooms.check.next()
        for _, choice in zip(range(number - 1), cycle((2, 0, 1)), strict=False):
            rooms.check.answer(rooms.check.answers.rows[choice].answerId)
            rooms.check.next()

    return go


def summary(rooms: Rooms) -> None:
    """The three piles and the questions to take along."""
    question(5)(rooms)
    rooms.check.answer(rooms.check.answers.rows[-1].answerId)
    rooms.check.next()


PLACES: dict[str, Go] = {
    **{f"watch {topic}": watch(topic) for topic in WATCHED},
    **{f"read {topic}": read(topic) for topic in TOPICS},
    **{f"sheet {name}": sheet(name) for name in SHEETS},
    "sheet claim": claim,
    "offer": offer,
    "question 2": question(2),
    "question 5": question(5),
    "summary": summary,
}


def tour(rooms: Rooms) -> Iterator[str]:
    """Go to every place, one after the other."""
    for name, go in PLACES.items():
        rooms.shell.close_sheet()
        go(rooms)
        settle(rooms.window)
        yield name
