"""Pictures that were painted before come back the same, in little room, and are painted once."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from skinwise.content.resource_folder import resource_folder
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.painted_pictures import PaintedPictures, Wanted

pytestmark = pytest.mark.usefixtures("qapp")

MSC = Wanted("msc", "light", 61, 47)
JAR = Wanted("jar", "dark", 40, 40)


class Painter:
    """Paints artwork and counts."""

    def __init__(self) -> None:
        self.folder = ArtworkFolder(resource_folder() / "artwork")
        self.count = 0

    def __call__(self, name: str, theme: str, size: QSize, colour: str) -> QImage:
        self.count += 1
        return self.folder.paint(name, theme, size, colour)


def test_fresh_or_folded_a_picture_is_the_same_and_painted_once() -> None:
    painter = Painter()
    pictures = PaintedPictures(painter)
    first = pictures.get(MSC)
    assert pictures.get(MSC) == first
    assert pictures.fold_one()
    assert pictures.get(MSC) == first
    assert MSC in pictures
    assert painter.count == 1
    assert not pictures.fold_one()


def test_the_oldest_makes_room() -> None:
    painter = Painter()
    pictures = PaintedPictures(painter, most=1)
    pictures.get(MSC)
    pictures.get(JAR)
    assert pictures.fold_one()
    assert MSC not in pictures
    assert JAR in pictures
    assert pictures.get(MSC) == painter.folder.paint("msc", "light", QSize(61, 47))
