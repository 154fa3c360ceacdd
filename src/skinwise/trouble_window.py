"""The last window: plain words for a visitor when the content cannot be shown at all.

Its words are here and not in a content file, since such a file may be what is broken.
"""

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from skinwise.content.resource_folder import views_folder
from skinwise.launch_options import LaunchOptions
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.artwork_provider import ArtworkProvider
from skinwise.presentation.bundled_fonts import load_bundled_fonts

HEADLINE = "This app needs staff attention"
WORDS = "Please tell someone who works here. Nothing you did caused this."


def build_trouble(options: LaunchOptions) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The engine and its window, not shown yet. RuntimeError when not even that can be made."""
    load_bundled_fonts(options.resources / "fonts")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(views_folder()))
    engine.addImageProvider(
        "artwork", ArtworkProvider(ArtworkFolder(options.resources / "artwork"))
    )
    engine.setInitialProperties({"headline": HEADLINE, "words": WORDS})
    engine.loadFromModule("Skinwise.Shell", "TroubleWindow")
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QQuickWindow):
        raise RuntimeError("the window could not be made")
    windows[0].resize(*options.size)
    return engine, windows[0]
