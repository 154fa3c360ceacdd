"""The composition root: the one file that knows every layer. It reads as a list of verbs."""

import sys
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from skinwise.content.checklist_sheet import ChecklistSheet
from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.content.resource_folder import views_folder
from skinwise.content.review_dates import ReviewDates, review_dates, shipped_records
from skinwise.domain.checklist import Checklist
from skinwise.domain.mode import MODES, Mode
from skinwise.domain.visit import Visit
from skinwise.launch_options import LaunchOptions
from skinwise.presentation.appearance_view_model import Appearance, AppearanceViewModel
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.artwork_provider import ArtworkProvider
from skinwise.presentation.bundled_fonts import load_bundled_fonts
from skinwise.presentation.check_view_model import CheckViewModel
from skinwise.presentation.code_modules import code_modules
from skinwise.presentation.code_provider import CodeProvider
from skinwise.presentation.frame_clock import FrameClock
from skinwise.presentation.halo_provider import HaloProvider
from skinwise.presentation.handout_view_model import HandoutViewModel
from skinwise.presentation.mechanism_view_model import MechanismViewModel
from skinwise.presentation.options_view_model import OptionsViewModel
from skinwise.presentation.paint_ahead import PaintAhead
from skinwise.presentation.path_guide import PathGuide
from skinwise.presentation.path_view_model import PathViewModel
from skinwise.presentation.shell_view_model import ShellViewModel
from skinwise.presentation.topic_view_model import TopicViewModel
from skinwise.presentation.trust_view_model import TrustViewModel
from skinwise.presentation.visit_keeper import VisitKeeper
from skinwise.take_home import TakeHome
from skinwise.trouble_window import build_trouble


class Rooms(NamedTuple):
    """Everything that lives as long as the window: kept here so that Python lets go of nothing."""

    window: QQuickWindow
    engine: QQmlApplicationEngine
    shell: ShellViewModel
    mechanism: MechanismViewModel
    topic: TopicViewModel
    check: CheckViewModel
    handout: HandoutViewModel
    options: OptionsViewModel
    trust: TrustViewModel
    path: PathViewModel
    guide: PathGuide
    appearance: AppearanceViewModel
    keeper: VisitKeeper
    clock: FrameClock
    library: Library
    artwork: ArtworkFolder
    mode: Mode

    def close(self) -> None:
        """Let go of the window before the view models: views must not outlive what they show."""
        self.clock.run(False)
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)


class CannotOpen(Exception):
    """The app has nothing whole to show. The text is for staff, in plain words."""


def application(arguments: list[str] | None = None) -> QGuiApplication:
    """The one Qt application of this process."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    made = QGuiApplication(arguments or sys.argv[:1])
    made.setApplicationName("Skinwise")
    made.setApplicationDisplayName("Skinwise")
    return made


def build(options: LaunchOptions) -> Rooms:
    """The window and its rooms, not shown yet. Raises ContentError or CannotOpen."""
    mode = MODES[options.mode]
    load_bundled_fonts(options.resources / "fonts")
    library = Library(options.resources / "content", options.locale)
    artwork = ArtworkFolder(options.resources / "artwork")
    clock = FrameClock()
    appearance = AppearanceViewModel(Appearance(options.theme, options.text_scale, options.motion))
    first = options.topic or library.cards.topic[0].id
    keeper = VisitKeeper(Visit(first, Checklist(whole_checklist(library))))
    mechanism = MechanismViewModel(artwork, clock)
    topic = TopicViewModel()
    check = CheckViewModel(keeper)
    take_home = TakeHome(library, artwork, keeper, options.resources, documents_folder)
    handout = HandoutViewModel(take_home.doors(), may_save=mode.saves_pages)
    today = datetime.now(tz=UTC).date()
    options_side_by_side = OptionsViewModel(today)
    shell = ShellViewModel(library, keeper, mechanism, topic, check, options_side_by_side)
    guide = PathGuide(library, shell, mechanism, topic, check)
    path = PathViewModel(guide.doors())
    trust = TrustViewModel(today)
    open_ways_in(library, path, trust)
    shell.ended.connect(path.look_around)
    mechanism.obey(appearance)
    shell.ended.connect(handout.forget)
    shell.ended.connect(appearance.start_over)
    shell.open_topic(first)

    size = first_size(mode, options)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(views_folder()))
    engine.addImageProvider("artwork", ArtworkProvider(artwork))
    engine.addImageProvider("halo", HaloProvider())
    engine.addImageProvider("code", CodeProvider(code_modules))
    # Words before views: a view must never be laid out, or spoken, without its words.
    words = engine.singletonInstance("Skinwise.Words", "Words")
    if isinstance(words, QObject):
        words.setProperty("table", shell.words)
    engine.setInitialProperties(
        {
            "shell": shell,
            "mechanism": mechanism,
            "topic": topic,
            "check": check,
            "handout": handout,
            "options": options_side_by_side,
            "trust": trust,
            "path": path,
            "appearance": appearance,
            # Laid out once, at the size that it will have.
            "width": size.width(),
            "height": size.height(),
        }
    )
    engine.loadFromModule("Skinwise.Shell", "Main")
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QQuickWindow):
        raise CannotOpen("The window could not be made. Install Skinwise again.")
    window = windows[0]
    PaintAhead(window, library, artwork, mechanism, appearance)
    return Rooms(
        window,
        engine,
        shell,
        mechanism,
        topic,
        check,
        handout,
        options_side_by_side,
        trust,
        path,
        guide,
        appearance,
        keeper,
        clock,
        library,
        artwork,
        mode,
    )


def open_ways_in(library: Library, path: PathViewModel, trust: TrustViewModel) -> None:
    """The paths and the trust card. One that is not whole stays empty: neither may keep the app
    from opening."""
    with suppress(ContentError):
        path.open(library.paths, library.words.words)
    with suppress(ContentError):
        trust.open(library, library.trust, partial(dates_of, library))


def dates_of(library: Library) -> ReviewDates | None:
    """When what ships was checked, and when it must be checked again. Reads every file."""
    return review_dates(shipped_records(library))


def first_size(mode: Mode, options: LaunchOptions) -> QSize:
    """The size that the window will open with."""
    if mode.full_screen and not options.windowed:
        return QGuiApplication.primaryScreen().size()
    return QSize(*options.size)


def show(rooms: Rooms, options: LaunchOptions) -> None:
    """Open the window as the mode wants it; whoever is alone with it is asked about their time."""
    if rooms.mode.full_screen:
        rooms.path.offer()
    if rooms.mode.full_screen and not options.windowed:
        rooms.window.showFullScreen()
    else:
        rooms.window.show()


def whole_checklist(library: Library) -> ChecklistSheet:
    """The checklist, or an empty one when its file is not whole: its tab then says so."""
    try:
        return library.checklist
    except ContentError:
        return ChecklistSheet(offer=(), question=())


def documents_folder() -> Path:
    """Where a saved page goes."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def run(options: LaunchOptions) -> int:
    """Open the app and stay until it is closed. The exit code."""
    app = application()
    try:
        rooms = build(options)
    except ContentError as error:
        for problem in error.problems:
            print(f"skinwise: {problem.sentence()}", file=sys.stderr)
        engine, window = build_trouble(options)
        window.show()
        code = app.exec()
        engine.deleteLater()
        return code or 1
    show(rooms, options)
    code = app.exec()
    rooms.close()
    return code
