"""Look at a mechanism while drawing it: paint moments of it into one picture.

`python packaging/drawing/look.py paracrine OUT.png [--at 18 22.5] [--theme dark] [--width 796]`
Without `--at` every chapter's stop is painted.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))


def main() -> int:
    """Paints the moments below each other, two a row."""
    parser = argparse.ArgumentParser()
    parser.add_argument("mechanism")
    parser.add_argument("out")
    parser.add_argument("--at", type=float, nargs="*")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--width", type=int, default=796)
    parser.add_argument("--text-scale", type=float, default=1.0)
    options = parser.parse_args()

    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from skinwise.content.library import Library
    from skinwise.domain.mechanism import Mechanism
    from skinwise.domain.scene import scene_at
    from skinwise.presentation.artwork import ArtworkFolder
    from skinwise.presentation.bundled_fonts import load_bundled_fonts
    from skinwise.presentation.scene_painter import paint_scene

    app = QGuiApplication.instance() or QGuiApplication([])
    load_bundled_fonts(ROOT / "resources" / "fonts")
    library = Library(ROOT / "resources" / "content")
    artwork = ArtworkFolder(ROOT / "resources" / "artwork")
    mechanism = Mechanism(library.stage(options.mechanism))
    words = library.mechanism_words(options.mechanism)
    moments = options.at or [chapter.end for chapter in mechanism.chapters]
    images = [
        paint_scene(
            mechanism,
            words,
            scene_at(mechanism, t),
            artwork,
            theme=options.theme,
            width=options.width,
            text_scale=options.text_scale,
        )
        for t in moments
    ]
    across = min(2, len(images))
    rows = -(-len(images) // across)
    size = images[0].size()
    sheet = QImage(
        across * (size.width() + 12), rows * (size.height() + 12), QImage.Format.Format_RGB32
    )
    sheet.fill(0xFF888888)
    painter = QPainter(sheet)
    for number, image in enumerate(images):
        painter.drawImage(
            6 + number % across * (size.width() + 12),
            6 + number // across * (size.height() + 12),
            image,
        )
    painter.end()
    sheet.save(options.out)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
