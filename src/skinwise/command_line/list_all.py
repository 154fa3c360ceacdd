"""`skinwise list`: topics, mechanisms, questions, sources, languages, version."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from skinwise import __version__
from skinwise.command_line.choices import add_locale, library, mechanism_ids, trouble
from skinwise.content.library import Library, locales
from skinwise.content.problem import ContentError
from skinwise.content.stage_script import LabelScript

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Tell the command line about `list`."""
    parser = commands.add_parser("list", help="what is in the app")
    parser.add_argument("--json", action="store_true", help="for machines")
    add_locale(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print it. 0, or 1 when content is not whole."""
    try:
        told = everything(library(options))
    except ContentError as error:
        return trouble("list", error)
    if options.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    print(f"Skinwise {told['version']}, languages: {', '.join(told['locales'])}")
    for topic in told["topics"]:
        print(f"  {topic['id']}: {topic['title']}")
    for mechanism in told["mechanisms"]:
        chapters = ", ".join(chapter["id"] for chapter in mechanism["chapters"])
        print(f"  {mechanism['id']} ({mechanism['axis']['unit']}): {chapters}")
    print(f"  {len(told['questions'])} questions, {len(told['sources'])} sources")
    return 0


def everything(shipped: Library) -> dict[str, Any]:
    """The shape of `list --json` in the house's plan. Raises ContentError."""
    return {
        "version": __version__,
        "locales": list(locales(shipped.folder)),
        "topics": [
            {
                "id": card.id,
                "title": card.question,
                "mechanisms": list(card.mechanisms),
            }
            for card in shipped.cards.topic
        ],
        "mechanisms": [_mechanism(shipped, name) for name in mechanism_ids(shipped)],
        "questions": [
            {
                "id": question.id,
                "number": question.number,
                "title": question.title,
                "ask": question.ask,
                "offers": list(question.offers),
                "answers": [
                    {"id": answer.id, "kind": answer.kind.value, "text": answer.text}
                    for answer in question.answer
                ],
                "sources": list(question.sources),
            }
            for question in shipped.checklist.question
        ],
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "by": source.by,
                "year": source.year,
                "kind": source.kind,
                "people": source.people,
                "checked": source.checked.isoformat(),
            }
            for source in shipped.sources.values()
        ],
    }


def _mechanism(shipped: Library, name: str) -> dict[str, Any]:
    script, words = shipped.stage(name), shipped.mechanism_words(name)
    axis: dict[str, Any] = {
        "unit": script.axis.unit,
        "from": script.axis.start,
        "to": script.axis.end,
    }
    if script.axis.stops:
        axis["stops"] = [
            {"id": stop.id, "name": words.stops.get(stop.id, stop.id), "at": stop.at}
            for stop in script.axis.stops
        ]
    return {
        "id": script.id,
        "topic": script.topic,
        "title": words.title,
        "certainty": script.certainty.value,
        "axis": axis,
        "chapters": [
            {
                "id": chapter.id,
                "title": words.chapters[chapter.id].title,
                "from": chapter.start,
                "to": chapter.end,
                "stop": chapter.end,
                "caption": words.chapters[chapter.id].caption,
                "narration_seconds": {},
            }
            for chapter in script.chapter
        ],
        "actors": [actor.id for actor in script.actor if not isinstance(actor, LabelScript)],
        "simplifications": list(words.simplifications),
        "sources": list(script.sources),
    }
