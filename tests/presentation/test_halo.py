"""The outline behind words is as large as the words, on screens of every density."""

import pytest
from PySide6.QtGui import QImage

from skinwise.content.resource_folder import resource_folder
from skinwise.presentation.bundled_fonts import load_bundled_fonts
from skinwise.presentation.halo_provider import halo


def inked_width(image: QImage) -> int:
    """Pixels from the first column that is painted to the last."""
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() > 0 for y in range(image.height()))
    ]
    return columns[-1] - columns[0] + 1


@pytest.mark.parametrize("density", [1, 2])
def test_the_halo_is_as_wide_as_its_words(qapp: object, density: int) -> None:
    load_bundled_fonts(resource_folder() / "fonts")
    plain = inked_width(halo("ffffff/20/700/Stem%20cell", 140, 40))
    image = halo(f"ffffff/{20 * density}/700/Stem%20cell", 140 * density, 40 * density)
    assert inked_width(image) == pytest.approx(plain * density, abs=4)
