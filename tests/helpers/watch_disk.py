"""What appears or changes on disk under some folders."""

from pathlib import Path

Stamp = dict[Path, tuple[int, int]]


def stamp(folders: list[Path]) -> Stamp:
    """Size and time of every file below."""
    found: Stamp = {}
    for folder in folders:
        for path in folder.rglob("*"):
            try:
                if path.is_file() and not path.is_symlink():
                    state = path.stat()
                    found[path] = (state.st_size, state.st_mtime_ns)
            except OSError:  # another process's file that has just gone
                continue
    return found


def changed(before: Stamp, after: Stamp) -> list[Path]:
    """Files that are new or other than before."""
    return [path for path, state in after.items() if before.get(path) != state]


def holding(paths: list[Path], words: list[str]) -> list[str]:
    """Which of the files hold one of the words, in any usual encoding."""
    found = []
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError:
            continue
        found += [
            f"{path} holds {word!r}"
            for word in words
            if any(word.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))
        ]
    return found
