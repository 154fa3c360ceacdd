"""Which folder was meant by someone who names one, and the artwork that goes with it."""

from pathlib import Path

from skinwise.content.library import BASE_LOCALE


def find_content(asked: Path) -> Path | None:
    """The content folder: `asked` itself, the `content` in it, or the one that `asked` is a
    language of. None when it is none of these."""
    try:
        folder = asked.resolve()
        if _holds_content(folder):
            return folder
        if _holds_content(folder / "content"):
            return folder / "content"
        if (folder / "words.toml").is_file() or (folder / "topics.toml").is_file():
            return folder.parent
    except (OSError, RuntimeError, ValueError):
        # A link that leads to itself, a folder nobody may look into, a name no system takes.
        return None
    return None


def _holds_content(folder: Path) -> bool:
    return (folder / BASE_LOCALE).is_dir() or (folder / "sources.toml").is_file()


def artwork_names(content: Path, shipped: Path) -> frozenset[str]:
    """Names of the artwork beside the content folder, else of the artwork shipped."""
    beside = content.parent / "artwork"
    try:
        folder = beside if beside.is_dir() else shipped
        return frozenset(path.stem for path in folder.glob("*.svg"))
    except OSError:
        return frozenset()
