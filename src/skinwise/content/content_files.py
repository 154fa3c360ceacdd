"""Which files a content folder holds, and what kind of record each should become."""

import os
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.handout_words import HandoutWords
from skinwise.content.interface_words import InterfaceWords
from skinwise.content.library import BASE_LOCALE
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.options_sheet import OptionsSheet
from skinwise.content.record import Record
from skinwise.content.source_list import SourceList
from skinwise.content.stage_script import StageScript
from skinwise.content.topic_page import Topic, TopicCards
from skinwise.content.trust_card import TrustCard
from skinwise.content.visit_paths import VisitPaths

MOST_FILES = 2000
README = "README.md"

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_LANGUAGE_FILES: dict[str, type[Record]] = {
    "topics.toml": TopicCards,
    "words.toml": InterfaceWords,
    "checklist.toml": ChecklistSheet,
    "handout.toml": HandoutWords,
    "options.toml": OptionsSheet,
    "trust.toml": TrustCard,
    "paths.toml": VisitPaths,
}
_LANGUAGE_FOLDERS: dict[str, type[Record]] = {"topics": Topic, "mechanisms": MechanismWords}


def content_files(folder: Path, unread: Callable[[OSError], None]) -> tuple[str, ...]:
    """Every file below the folder, in order, by its path relative to it; links to folders are
    not followed. `unread` is told of folders that cannot be looked into."""
    found: list[str] = []
    for here, folders, files in os.walk(folder, onerror=unread):
        place = Path(here)
        # Called like a file, or a link: nobody looks into it.
        odd = [name for name in folders if name.endswith(".toml") or _is_link(place / name)]
        folders[:] = sorted(name for name in folders if name not in odd)
        found += [(place / name).relative_to(folder).as_posix() for name in (*files, *odd)]
        if len(found) > MOST_FILES:
            break
    return tuple(sorted(found))[:MOST_FILES]


def _is_link(path: Path) -> bool:
    try:
        return path.is_symlink()
    except OSError:  # a folder that may be listed but not looked into
        return False


def languages(names: tuple[str, ...]) -> tuple[str, ...]:
    """Folders that look like a language, the base language first even when it is missing."""
    tops = {PurePosixPath(name).parts[0] for name in names if "/" in name}
    others = sorted(top for top in tops - {BASE_LOCALE} if _LANGUAGE.fullmatch(top))
    return (BASE_LOCALE, *others)


def kind_of(name: str) -> type[Record] | None:
    """What the file at a relative path should become; None for a file that nobody reads."""
    parts = PurePosixPath(name).parts
    if parts == ("sources.toml",):
        return SourceList
    if not name.endswith(".toml"):
        return None
    if len(parts) == 2 and parts[0] == "stage":
        return StageScript
    if not _LANGUAGE.fullmatch(parts[0]):
        return None
    if len(parts) == 2:
        return _LANGUAGE_FILES.get(parts[1])
    if len(parts) == 3:
        return _LANGUAGE_FOLDERS.get(parts[1])
    return None
