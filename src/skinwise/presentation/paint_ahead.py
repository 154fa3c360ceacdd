"""Paints, while nothing moves and nobody touches, the pictures that may be wanted next."""

from collections.abc import Iterator
from math import floor

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.presentation.appearance_view_model import AppearanceViewModel
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.mechanism_view_model import MechanismViewModel
from skinwise.presentation.painted_pictures import Wanted
from skinwise.presentation.staged import staged

REST = 120
"""Milliseconds without a frame after which nothing is going on."""
BETWEEN = 4
"""Milliseconds left to others after each picture."""


class PaintAhead(QObject):
    """Paints one picture at a time into the artwork's store; shows nothing and tells nobody."""

    def __init__(
        self,
        window: QQuickWindow,
        library: Library,
        artwork: ArtworkFolder,
        mechanism: MechanismViewModel,
        appearance: AppearanceViewModel,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._artwork = artwork
        self._mechanism = mechanism
        self._appearance = appearance
        self._plan: Iterator[Wanted] = iter(())
        self._planned: tuple[str, float, float, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        # Every frame puts it off, so that it never comes between two frames of a movement.
        window.frameSwapped.connect(self._wait)

    def _wait(self) -> None:
        self._timer.start(REST)

    def _step(self) -> None:
        painted = self._paint_next()
        if self._artwork.painted.fold_one() or painted:
            self._timer.start(BETWEEN)

    def _paint_next(self) -> bool:
        """Paint the next picture of the plan. Whether there was one."""
        now = (
            self._appearance.theme,
            self._mechanism.unit,
            self._window.devicePixelRatio(),
            self._mechanism.mechanismId,
        )
        if now != self._planned:
            self._plan, self._planned = self._pictures(*now), now
        if self._artwork.painted.full:
            return False
        for wanted in self._plan:
            if wanted not in self._artwork.painted and self._artwork.exists(wanted.name):
                self._artwork.painted.get(wanted)
                return True
        return False

    def _pictures(self, theme: str, unit: float, ratio: float, first: str) -> Iterator[Wanted]:
        """Every picture: of the open mechanism, then of those that a tab opens, then the rest."""
        shelves = [card.mechanisms for card in self._library.cards.topic]
        opening = [names[0] for names in shelves if names]
        further = [name for names in shelves for name in names[1:]]
        for name in dict.fromkeys((*filter(None, [first]), *opening, *further)):
            try:
                mechanism = staged(self._library, name)
            except ContentError:
                continue
            for row in mechanism.rows:
                box = self._artwork.box(row.artwork)
                yield Wanted(
                    row.artwork,
                    theme,
                    pixels(box.width * row.size * unit * ratio),
                    pixels(box.height * row.size * unit * ratio),
                )


def pixels(length: float) -> int:
    """Whole pixels, rounded as `Actor.qml` rounds them."""
    return max(1, floor(length + 0.5))
