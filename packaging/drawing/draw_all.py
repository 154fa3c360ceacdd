"""Draws every artwork file: `python packaging/drawing/draw_all.py [--into FOLDER]`.

Standard library only, and byte for byte the same on every run. A module in `drawings/` with a
function `artworks()` is found by itself; nothing has to be listed here.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from pathlib import Path

import drawings
from pens.artwork import Artwork

_ARTWORK = Path(__file__).resolve().parents[2] / "resources" / "artwork"


def all_artworks() -> list[Artwork]:
    """Every artwork of every drawing module, by name."""
    found: dict[str, Artwork] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(drawings.__path__)):
        for artwork in importlib.import_module(f"drawings.{module}").artworks():
            if artwork.name in found:
                raise ValueError(f"{artwork.name} is drawn twice, again in drawings/{module}.py")
            found[artwork.name] = artwork
    return [found[name] for name in sorted(found)]


def main(arguments: list[str]) -> int:
    """Writes the files and says how many; names those in the folder that nothing draws."""
    parser = argparse.ArgumentParser(description="Draw every artwork file.")
    parser.add_argument("--into", type=Path, default=_ARTWORK, metavar="FOLDER")
    folder: Path = parser.parse_args(arguments).into
    folder.mkdir(parents=True, exist_ok=True)
    artworks = all_artworks()
    for artwork in artworks:
        target = folder / f"{artwork.name}.svg"
        target.write_bytes(artwork.svg().encode("utf-8"))
    names = {artwork.name for artwork in artworks}
    strays = sorted(file.name for file in folder.glob("*.svg") if file.stem not in names)
    print(f"{len(artworks)} files drawn into {folder}")
    for stray in strays:
        print(f"nothing draws {stray}: remove it, or add it to a module in drawings/")
    return 1 if strays else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
