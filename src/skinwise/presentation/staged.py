"""A mechanism made ready, with a staging that cannot work told like any other content problem."""

from skinwise.content.library import Library
from skinwise.content.problem import ContentError, Problem
from skinwise.domain.mechanism import Mechanism
from skinwise.domain.scene import scene_at


def staged(library: Library, mechanism_id: str) -> Mechanism:
    """The mechanism with a scene at its start. Raises ContentError where the files are read well
    but do not fit each other: keys out of order, chapters without words, and the like."""
    name = library.stage_file(mechanism_id)
    script, words = library.stage(mechanism_id), library.mechanism_words(mechanism_id)
    try:
        mechanism = Mechanism(script)
        for chapter in script.chapter:
            if chapter.end <= chapter.start:
                raise ValueError(f"the chapter {chapter.id} ends before it starts")
            scene_at(mechanism, chapter.end)
        if not script.chapter:
            raise ValueError("there is no chapter")
    except (ValueError, ArithmeticError, LookupError) as error:
        raise ContentError(
            Problem(name, "", f"It cannot be staged: {error}.", "Run `skinwise check`.")
        ) from error
    missing = [chapter.id for chapter in script.chapter if chapter.id not in words.chapters]
    missing += [row.id for row in script.legend if row.id not in words.legend]
    if missing:
        raise ContentError(
            Problem(
                library.mechanism_file(mechanism_id),
                missing[0],
                "These words are missing.",
                "Add them under the same id as in the stage file.",
            )
        )
    return mechanism
