"""Golden pictures: what a screen looked like when somebody last looked at it and said yes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

FOLDER = Path(__file__).parents[1] / "golden"
UPDATE = "--update-golden"

LEVELS = 24
"""Of 255: how far a colour may be off without counting. At the edges of letters and lines another
processor rounds antialiasing otherwise; nothing that is drawn differs so little from its ground."""
SHARE = 0.0004
"""Of all pixels: how many may be off by more. A hundred and fifty on the stage: less than one
moved letter, more than the few edge pixels that rounding can tip over."""


def add_golden_option(parser: pytest.Parser) -> None:
    """Tell pytest of `--update-golden`."""
    parser.addoption(
        UPDATE, action="store_true", help="write golden pictures anew; then look at every one"
    )


class Golden:
    """Holds pictures against the golden ones, or writes them when pytest was told to."""

    def __init__(self, *, update: bool, trial: Path, folder: Path = FOLDER) -> None:
        self._update = update
        self._trial = trial
        self._folder = folder

    def check(self, name: str, image: QImage) -> None:
        """Fail unless the picture is there and looks the same."""
        shown = image.convertToFormat(QImage.Format.Format_RGB32)
        path = self._folder / f"{name}.png"
        if self._update:
            path.parent.mkdir(parents=True, exist_ok=True)
            assert shown.save(str(path))
            return
        if not path.is_file():
            pytest.fail(
                f"There is no golden picture {path}. To make it: pytest tests/views/test_goldens.py"
                f" {UPDATE}; then look at it before you keep it.",
                pytrace=False,
            )
        wanted = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        if wanted.size() != shown.size():
            pytest.fail(f"{name}: {shown.size()} is not {wanted.size()}", pytrace=False)
        off = differing(wanted, shown)
        if len(off) > SHARE * shown.width() * shown.height():
            told = self._tell(name, shown, off)
            pytest.fail(
                f"{name} no longer looks like {path}: {len(off)} pixels differ. Look at {told}. If"
                f" the new look is right: pytest tests/views/test_goldens.py {UPDATE}",
                pytrace=False,
            )

    def _tell(self, name: str, shown: QImage, off: list[tuple[int, int]]) -> Path:
        flat = name.replace("/", "-")
        shown.save(str(self._trial / f"{flat}-now.png"))
        picture = shown.convertToFormat(QImage.Format.Format_Grayscale8)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        for x, y in off:
            picture.setPixelColor(x, y, QColor("red"))
        path = self._trial / f"{flat}-difference.png"
        picture.save(str(path))
        return path


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Pixels whose colour is off by more than LEVELS."""
    stride, wide = one.bytesPerLine(), one.width()
    before, after = bytes(one.constBits()), bytes(other.constBits())
    off = []
    for y in range(one.height()):
        start, end = y * stride, y * stride + 4 * wide
        row, now = before[start:end], after[start:end]
        if row != now:
            off += [
                (x, y)
                for x in range(wide)
                if any(abs(row[4 * x + part] - now[4 * x + part]) > LEVELS for part in range(3))
            ]
    return off
