"""The yardstick: the smallest Qt Quick window that shows a word.

It imports nothing of Skinwise but the settings of a machine with no screen and how memory is
read. From a source tree it runs by itself, as `python -m skinwise.command_line.bench_window`, so
that not even our command line weighs on it.
"""

import json
import sys
import time

from skinwise.command_line.offscreen import use_offscreen

QML = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    width: 1280
    height: 800
    visible: true

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    Label {
        anchors.centerIn: parent
        text: "Skinwise"
    }
}
"""


def main() -> int:
    """Open the window and print when its first frame was shown, and its memory."""
    use_offscreen()
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    app = QGuiApplication(["bench"])
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return 1

    def shown() -> None:
        at = time.monotonic()
        from skinwise.command_line.memory_use import memory_use

        print(json.dumps({"at": at, "memory": memory_use()}), flush=True)
        app.exit(0)

    window.frameSwapped.connect(shown)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
