"""The committed artwork is what the drawing code draws, and QtSvg can show it in every theme."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
ARTWORK = ROOT / "resources" / "artwork"
FILES = sorted(ARTWORK.glob("*.svg"))
PALETTES: dict[str, dict[str, str]] = tomllib.loads((ARTWORK / "palette.toml").read_text("utf-8"))

ELEMENTS = {"svg", "defs", "g", "path", "ellipse", "rect"}
ELEMENTS |= {"linearGradient", "radialGradient", "stop"}
ATTRIBUTES = {"viewBox", "width", "height", "id", "d", "x", "y", "cx", "cy", "rx", "ry", "r"}
ATTRIBUTES |= {"x1", "y1", "x2", "y2", "fill", "stroke", "stroke-width", "stroke-linejoin"}
ATTRIBUTES |= {"stroke-linecap", "stroke-dasharray", "opacity", "transform", "offset"}
ATTRIBUTES |= {"stop-color", "gradientUnits"}
UI_SHARED = {"paper", "text", "primary", "lineStrong", "halo"}
"""Tokens the interface paints with where a picture meets it; drawings need not use them."""


def tokens_of(file: Path) -> set[str]:
    return set(re.findall(r'"\$(\w+)"', file.read_text("utf-8")))


def coloured(file: Path, palette: dict[str, str]) -> QByteArray:
    svg = re.sub(r'"\$(\w+)"', lambda match: f'"{palette[match[1]]}"', file.read_text("utf-8"))
    return QByteArray(svg.encode("utf-8"))


def test_there_is_artwork() -> None:
    assert len(FILES) >= 100
    assert set(PALETTES) == {"light", "dark", "high-contrast"}


def test_drawing_again_gives_the_committed_files(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "drawing" / "draw_all.py"
    subprocess.run([sys.executable, str(script), "--into", str(tmp_path)], check=True)
    drawn = {file.name: file.read_bytes() for file in tmp_path.glob("*.svg")}
    committed = {file.name: file.read_bytes() for file in FILES}
    assert drawn.keys() == committed.keys()
    changed = [name for name in sorted(drawn) if drawn[name] != committed[name]]
    assert not changed, f"run packaging/drawing/draw_all.py; these differ: {changed}"


def test_palettes_hold_the_same_colours_and_all_that_is_used() -> None:
    light, dark, contrast = (PALETTES[name] for name in ("light", "dark", "high-contrast"))
    assert list(light) == list(dark) == list(contrast)
    values = [value for table in PALETTES.values() for value in table.values()]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", value) for value in values)
    used = set().union(*(tokens_of(file) for file in FILES))
    assert used <= light.keys(), f"not in the palette: {used - light.keys()}"
    idle = light.keys() - used - UI_SHARED
    assert not idle, f"no drawing uses {idle}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_only_what_qtsvg_draws_right(file: Path) -> None:
    text = file.read_text("utf-8")
    for element in ElementTree.fromstring(text).iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
        for paint in (element.get("fill"), element.get("stroke"), element.get("stop-color")):
            assert paint is None or re.fullmatch(r"none|\$\w+|url\(#[\w-]+\)", paint), paint
    assert set(re.findall(r"url\(#([\w-]+)\)", text)) == set(re.findall(r' id="([\w-]+)"', text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_root_states_its_box(file: Path) -> None:
    root = ElementTree.fromstring(file.read_text("utf-8"))
    box = root.attrib["viewBox"].split()
    assert len(box) == 4
    assert (root.attrib["width"], root.attrib["height"]) == (box[2], box[3])


@pytest.mark.parametrize("theme", list(PALETTES))
def test_qtsvg_shows_every_file_without_complaint(theme: str) -> None:
    said: list[str] = []

    def listen(_kind: QtMsgType, _where: object, text: str) -> None:
        said.append(text)

    before = qInstallMessageHandler(listen)
    try:
        blank = [file.stem for file in FILES if not _has_ink(coloured(file, PALETTES[theme]))]
    finally:
        qInstallMessageHandler(before)
    assert not blank
    assert not said


def _has_ink(svg: QByteArray) -> bool:
    renderer = QSvgRenderer(svg)
    image = QImage(96, 96, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    shown = sum(1 for y in range(96) for x in range(96) if image.pixelColor(x, y).alpha() > 0)
    return renderer.isValid() and shown >= 96
