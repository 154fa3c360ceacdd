"""A mechanism and its player for QML: values to read, verbs to call."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from skinwise.content.library import Library
from skinwise.content.mechanism_words import MechanismWords
from skinwise.domain.chapters import position, progress
from skinwise.domain.describe import describe
from skinwise.domain.label_layout import Spot, lay_out
from skinwise.domain.motion import Motion
from skinwise.domain.playback import SLOWER, Playback
from skinwise.domain.scene import Scene, scene_at
from skinwise.domain.spoken_position import SpokenForms, spoken_position
from skinwise.presentation.appearance_view_model import AppearanceViewModel
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.chapter_rows import (
    ChapterRow,
    LegendEntry,
    SourceRow,
    chapter_rows,
    legend_rows,
    source_rows,
)
from skinwise.presentation.frame_clock import FrameClock
from skinwise.presentation.label_list_model import LabelRow, LabelRows
from skinwise.presentation.label_look import label_letters, label_sizes
from skinwise.presentation.opacity_steps import stepped
from skinwise.presentation.pose_list_model import PoseListModel
from skinwise.presentation.qml_property import Property, QmlUncreatable
from skinwise.presentation.record_list_model import RecordListModel
from skinwise.presentation.rich_words import rich
from skinwise.presentation.spoken_forms import spoken_forms
from skinwise.presentation.staged import staged
from skinwise.presentation.written_dates import written

QML_IMPORT_NAME = "Skinwise.Presentation"
QML_IMPORT_MAJOR_VERSION = 1

KEY_LABELS_FROM = 1.5
"""Text scale from which only key labels stay on the stage."""
NUDGES = 60
"""Arrow-key steps from one end of the axis to the other."""


@QmlElement
@QmlUncreatable("built in app.py")
class MechanismViewModel(QObject):
    """One mechanism at one position."""

    opened = Signal()
    moved = Signal()
    told = Signal()
    played = Signal()

    def __init__(
        self, artwork: ArtworkFolder, clock: FrameClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._clock.ticked.connect(self._tick)
        self._library: Library | None = None
        self._words: MechanismWords | None = None
        self._forms: SpokenForms | None = None
        self._playback: Playback | None = None
        self._scene: Scene | None = None
        self._appearance: AppearanceViewModel | None = None
        self._motion = Motion.FULL
        self._text_scale = 1.0
        self._unit = 1.0
        self._label_rows: LabelRows | None = None
        self._layouts: dict[tuple[str, str, float, float], dict[str, Spot]] = {}
        self._spoken = ""
        self._poses = PoseListModel(artwork, self)
        self._labels = RecordListModel(LabelRow._fields, self)
        self._chapters = RecordListModel(ChapterRow._fields, self)
        self._legend = RecordListModel(LegendEntry._fields, self)
        self._sources = RecordListModel(SourceRow._fields, self)

    def open(self, library: Library, mechanism_id: str) -> None:
        """Show a mechanism from its start. Raises ContentError when its files are not whole."""
        script = library.stage(mechanism_id)
        words = library.mechanism_words(mechanism_id)
        mechanism = staged(library, mechanism_id)
        say = library.say
        self._sources.replace(source_rows(library, script.sources, say))
        self._library, self._words = library, words
        self._forms = spoken_forms(say)
        self._chapters.replace(chapter_rows(mechanism, words))
        self._legend.replace(legend_rows(mechanism, words))
        self._playback = Playback.opened(mechanism, self._motion)
        self._scene = scene_at(mechanism, self._playback.t)
        self._poses.show_mechanism(mechanism, self._scene.poses)
        self._lay_out()
        self._tell()
        self.opened.emit()
        self.moved.emit()
        self.played.emit()
        self._clock.run(False)

    def close(self) -> None:
        """Time stands still while the mechanism is not to be seen."""
        self._become(self._playback.pause() if self._playback else None)

    def obey(self, appearance: AppearanceViewModel) -> None:
        """Follow the visitor's choice of movement and text size from now on."""
        self._appearance = appearance
        appearance.changed.connect(self._obey)
        self._obey()

    @property
    def scene(self) -> Scene | None:
        """What is showing, for tests and for the take-home page."""
        return self._scene

    @property
    def playback(self) -> Playback | None:
        """Where the player is."""
        return self._playback

    @property
    def unit(self) -> float:
        """Pixels a stage unit, as the stage was last shown."""
        return self._unit

    # What QML reads.

    @Property(PoseListModel, constant=True)
    def poses(self) -> PoseListModel:
        """Pictures, in painting order."""
        return self._poses

    @Property(RecordListModel, constant=True)
    def labels(self) -> RecordListModel:
        """Words on the stage."""
        return self._labels

    @Property(RecordListModel, constant=True)
    def chapters(self) -> RecordListModel:
        """Stations of the scrubber."""
        return self._chapters

    @Property(RecordListModel, constant=True)
    def legend(self) -> RecordListModel:
        """Who is who."""
        return self._legend

    @Property(RecordListModel, constant=True)
    def sources(self) -> RecordListModel:
        """Where it comes from."""
        return self._sources

    @Property(str, notify=opened)
    def mechanismId(self) -> str:
        """Which one is open; empty when none is."""
        return self._playback.mechanism.id if self._playback else ""

    @Property(str, notify=opened)
    def title(self) -> str:
        """The question that it answers."""
        return self._words.title if self._words else ""

    @Property(str, notify=opened)
    def certainty(self) -> str:
        """`none`, `early`, `some` or `strong`."""
        return self._playback.mechanism.script.certainty.value if self._playback else "none"

    @Property(str, notify=opened)
    def howSure(self) -> str:
        """Why that certainty."""
        return rich(self._words.how_sure) if self._words else ""

    @Property(str, notify=opened)
    def misconception(self) -> str:
        """Completes "This does not mean…"."""
        return rich(self._words.misconception) if self._words else ""

    @Property("QStringList", notify=opened)
    def simplifications(self) -> list[str]:
        """What this picture leaves out."""
        if self._words is None:
            return []
        return [rich(line) for line in (*self._words.simplifications, self._words.scale)]

    @Property(str, notify=opened)
    def checkedOn(self) -> str:
        """When its facts were checked, as people write a date."""
        if self._playback is None or self._library is None:
            return ""
        return written(self._playback.mechanism.script.checked, self._library.say)

    @Property(str, notify=opened)
    def axisUnit(self) -> str:
        """`seconds`, `years` or `log10-daltons`."""
        return self._playback.mechanism.axis.unit if self._playback else "seconds"

    @Property(float, notify=opened)
    def axisStart(self) -> float:
        """First position."""
        return self._playback.mechanism.axis.start if self._playback else 0.0

    @Property(float, notify=opened)
    def axisEnd(self) -> float:
        """Last position."""
        return self._playback.mechanism.axis.end if self._playback else 1.0

    @Property(float, notify=moved)
    def position(self) -> float:
        """`t`, in axis units."""
        return self._playback.t if self._playback else 0.0

    @Property(float, notify=moved)
    def progress(self) -> float:
        """How far along the chapters, 0..1."""
        return progress(self._playback.mechanism, self._playback.t) if self._playback else 0.0

    @Property(float, notify=moved)
    def fade(self) -> float:
        """How much of a new still has come in, 0..1."""
        return stepped(self._playback.fade) if self._playback else 1.0

    @Property(int, notify=told)
    def chapter(self) -> int:
        """0-based."""
        return self._playback.chapter if self._playback else 0

    @Property(str, notify=told)
    def chapterTitle(self) -> str:
        """The chapter's name."""
        return self._chapter_words("title")

    @Property(str, notify=told)
    def caption(self) -> str:
        """What is to be seen, at most 25 words."""
        return rich(self._chapter_words("caption"))

    @Property(str, notify=told)
    def shortCaption(self) -> str:
        """The same in at most 16 words."""
        return rich(self._chapter_words("short"))

    @Property(str, notify=told)
    def spoken(self) -> str:
        """The words for this moment."""
        return self._spoken

    @Property(str, notify=moved)
    def spokenPosition(self) -> str:
        """The position in words."""
        if self._playback is None or self._words is None or self._forms is None:
            return ""
        return spoken_position(self._playback.mechanism, self._words, self._forms, self._playback.t)

    @Property(bool, notify=played)
    def playing(self) -> bool:
        """Whether time carries the picture on."""
        return self._playback.playing if self._playback else False

    @Property(bool, notify=played)
    def slower(self) -> bool:
        """Whether it goes at half pace."""
        return self._playback.speed < 1 if self._playback else False

    # What QML asks for.

    @Slot()
    def toggle_play(self) -> None:
        """Play, or pause."""
        if self._playback:
            playing = self._playback.playing
            self._become(self._playback.pause() if playing else self._playback.play())

    @Slot()
    def forward(self) -> None:
        """The next chapter."""
        self._become(self._playback.forward() if self._playback else None)

    @Slot()
    def back(self) -> None:
        """The chapter before."""
        self._become(self._playback.back() if self._playback else None)

    @Slot()
    def again(self) -> None:
        """From the start."""
        self._become(self._playback.again() if self._playback else None)

    @Slot()
    def toggle_slower(self) -> None:
        """Half pace, or normal again."""
        if self._playback:
            slower = self._playback.speed < 1
            self._become(self._playback.with_speed(1.0 if slower else SLOWER))

    @Slot(int)
    def open_chapter(self, index: int) -> None:
        """Step to a chapter (0-based)."""
        self._become(self._playback.open_chapter(index) if self._playback else None)

    @Slot(float)
    def seek(self, t: float) -> None:
        """Go to a position on the axis."""
        self._become(self._playback.scrub(t) if self._playback else None)

    @Slot(float)
    def seek_progress(self, part: float) -> None:
        """Go to the part 0..1 of the chapters."""
        if self._playback:
            self.seek(position(self._playback.mechanism, part))

    @Slot(int)
    def nudge(self, steps: int) -> None:
        """A small way on or back, as the arrow keys ask: a year, or a sixtieth of the axis."""
        if self._playback:
            axis = self._playback.mechanism.axis
            span = 1.0 if axis.unit == "years" else (axis.end - axis.start) / NUDGES
            self.seek(self._playback.t + steps * span)

    @Slot(float)
    def fit(self, unit: float) -> None:
        """The stage is shown at `unit` pixels a stage unit: labels are laid out for that."""
        if unit > 0 and unit != self._unit:
            self._unit = unit
            self._lay_out()

    def _obey(self) -> None:
        if self._appearance is None:
            return
        wanted = self._appearance.now
        if wanted.motion is not self._motion:
            self._motion = wanted.motion
            self._become(self._playback.with_motion(wanted.motion) if self._playback else None)
        if wanted.text_scale != self._text_scale:
            self._text_scale = wanted.text_scale
            self._lay_out()

    def _tick(self, dt: float) -> None:
        self._become(self._playback.advance(dt) if self._playback else None)

    def _become(self, playback: Playback | None) -> None:
        before = self._playback
        if playback is None or before is None or playback == before:
            return
        self._playback = playback
        if playback.t != before.t:
            self._scene = scene_at(playback.mechanism, playback.t)
            self._poses.show_poses(self._scene.poses)
            self._show_labels()
        if playback.t != before.t or playback.fade != before.fade:
            self.moved.emit()
        # Speech follows chapters and rests; telling every frame would drown a screen reader.
        if playback.chapter != before.chapter or (not playback.playing and playback.t != before.t):
            self._tell()
        if (playback.playing, playback.speed) != (before.playing, before.speed):
            self.played.emit()
            if not playback.playing:
                self._tell()
        self._clock.run(playback.needs_time)

    def _tell(self) -> None:
        if self._playback is not None and self._words is not None and self._forms is not None:
            self._spoken = describe(
                self._playback.mechanism, self._words, self._forms, self._playback.t
            )
        self.told.emit()

    def _lay_out(self) -> None:
        if self._playback is None or self._words is None or self._library is None:
            return
        mechanism = self._playback.mechanism
        key = (mechanism.id, self._library.locale, self._text_scale, round(self._unit, 3))
        if key not in self._layouts:
            self._layouts[key] = lay_out(
                mechanism,
                label_sizes(mechanism, self._words, self._text_scale, self._unit),
                key_only=self._text_scale >= KEY_LABELS_FROM,
            )
        self._label_rows = LabelRows(
            mechanism,
            self._words,
            self._layouts[key],
            label_letters(mechanism, self._text_scale, self._unit),
        )
        self._show_labels()

    def _show_labels(self) -> None:
        if self._label_rows is not None and self._scene is not None:
            self._labels.replace(self._label_rows.at(self._scene.labels, self._scene.t))

    def _chapter_words(self, field: str) -> str:
        if self._playback is None or self._words is None:
            return ""
        chapter = self._playback.mechanism.chapters[self._playback.chapter]
        return str(getattr(self._words.chapters[chapter.id], field))
