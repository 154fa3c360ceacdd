"""On a screen with two device pixels a unit, pictures and halos are asked for at twice the size."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="2")
from skinwise.presentation import halo_provider
asked = []
whole = halo_provider.halo
halo_provider.halo = lambda a, w, h: (asked.append((a, w, h)), whole(a, w, h))[1]
from skinwise.app import application, build, show
from skinwise.command_line.screen_grab import settle
from skinwise.launch_options import LaunchOptions
application()
options = LaunchOptions(topic="how-they-act")
rooms = build(options)
show(rooms, options)
rooms.mechanism.seek(28.0)
settle()
image = rooms.window.grabWindow()
row = next(row for row in rooms.mechanism.labels.rows if row.words == "Gold rope")
wide = next(w for a, w, _ in asked if a.endswith("Gold rope"))
letters = min(int(a.split("/")[1]) for a, _, _ in asked)
print(image.width(), image.height(), letters, wide / row.boxWide)
rooms.close()
"""


def test_twice_the_pixels() -> None:
    sources = Path(__file__).resolve().parents[2] / "src"
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=sources,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    width, height, letters, density = (float(word) for word in ran.stdout.split()[-4:])
    assert (width, height) == (2560, 1600)
    assert letters >= 2 * 18, "the halo is drawn for letters of half the size"
    assert density == pytest.approx(2, abs=0.05), "Qt multiplies by the density itself"
