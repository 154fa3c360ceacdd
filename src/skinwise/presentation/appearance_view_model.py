"""How the app looks to this visitor: colours, text size, motion. Applied at once."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.domain.motion import Motion
from skinwise.presentation.qml_property import Property, QmlUncreatable

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("light", "dark", "high-contrast")
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Appearance:
    """The choices of one visitor."""

    theme: str = "light"
    text_scale: float = 1.0
    motion: Motion = Motion.FULL


@QmlElement
@QmlUncreatable("built in app.py")
class AppearanceViewModel(QObject):
    """Holds an `Appearance`; verbs replace it."""

    changed = Signal()

    def __init__(self, start: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._now = start
        self._remembered = start

    @property
    def now(self) -> Appearance:
        """The choices as one frozen value."""
        return self._now

    @Property(str, notify=changed)
    def theme(self) -> str:
        """`light`, `dark` or `high-contrast`."""
        return self._now.theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1.0 to 2.0."""
        return self._now.text_scale

    @Property(str, notify=changed)
    def motion(self) -> str:
        """`full`, `reduced` or `still`."""
        return self._now.motion.value

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        """Other colours; an unknown name changes nothing."""
        if theme in THEMES:
            self._become(replace(self._now, theme=theme))

    @Slot(float)
    def choose_text_scale(self, scale: float) -> None:
        """Larger or smaller words, held within 1..2."""
        self._become(replace(self._now, text_scale=min(2.0, max(1.0, scale))))

    @Slot(str)
    def choose_motion(self, motion: str) -> None:
        """More or less movement; an unknown name changes nothing."""
        if motion in {known.value for known in Motion}:
            self._become(replace(self._now, motion=Motion(motion)))

    @Slot()
    def remember(self) -> None:
        """Keep the choices as they are now, for `undo`."""
        self._remembered = self._now

    @Slot()
    def undo(self) -> None:
        """Back to the choices at the last `remember`."""
        self._become(self._remembered)

    @Slot()
    def start_over(self) -> None:
        """As the app was started: the next visitor chooses anew."""
        self._remembered = self._start
        self._become(self._start)

    def _become(self, now: Appearance) -> None:
        if now != self._now:
            self._now = now
            self.changed.emit()
