"""Paint a scene without a window: the printed still, and the fast look while drawing artwork.

The same `scene_at` and the same artwork as on screen; only the brush differs.
"""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from skinwise.content.library import Library
from skinwise.content.mechanism_words import MechanismWords
from skinwise.content.stage_script import LabelScript
from skinwise.domain.label_layout import Box, Spot, lay_out
from skinwise.domain.label_text import label_text
from skinwise.domain.leader import leader_line
from skinwise.domain.mechanism import STAGE_HEIGHT, STAGE_WIDTH, Mechanism
from skinwise.domain.pose import Pose, Row
from skinwise.domain.scene import Scene, scene_at
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.bundled_fonts import font
from skinwise.presentation.halo_provider import paint_halo
from skinwise.presentation.label_look import HALO, LOOKS, label_sizes, letter_pixels

PAPER_TEXT_SCALE = 2.0
"""The picture is about 5 inches wide on paper: only letters of twice the size read well there."""


def stage_png(
    library: Library, artwork: ArtworkFolder, mechanism_id: str, t: float, width: int
) -> bytes:
    """A still of a mechanism at `t` as PNG, `width` pixels wide, light theme, with labels."""
    mechanism = Mechanism(library.stage(mechanism_id))
    words = library.mechanism_words(mechanism_id)
    image = paint_scene(
        mechanism, words, scene_at(mechanism, t), artwork, width=width, text_scale=PAPER_TEXT_SCALE
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the format
    return bytes(buffer.data().data())


def paint_scene(
    mechanism: Mechanism,
    words: MechanismWords,
    scene: Scene,
    artwork: ArtworkFolder,
    *,
    theme: str = "light",
    width: int = 796,
    text_scale: float = 1.0,
) -> QImage:
    """The scene as an image of `width` pixels in the stage's own shape."""
    unit = width / STAGE_WIDTH
    image = QImage(width, round(STAGE_HEIGHT * unit), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(artwork.palette(theme)["dermB"]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for row, pose in zip(mechanism.rows, scene.poses, strict=True):
        if pose.opacity > 0:
            _paint_pose(painter, artwork, theme, row, pose, unit)
    spots = lay_out(
        mechanism, label_sizes(mechanism, words, text_scale, unit), key_only=text_scale >= 1.5
    )
    for label, told in zip(mechanism.labels, scene.labels, strict=True):
        spot = spots[label.script.id]
        if told.opacity > 0 and spot.fits:
            painter.setOpacity(told.opacity)
            colours = artwork.palette(theme)
            text = label_text(words.labels.get(label.script.id, "?"), scene.t)
            if label.script.target is not None:
                _paint_leader(painter, colours, spot.box, label.script.target, unit)
            _paint_label(painter, colours, label.script, text, spot, unit, text_scale)
    painter.end()
    return image


def _paint_pose(
    painter: QPainter, artwork: ArtworkFolder, theme: str, row: Row, pose: Pose, unit: float
) -> None:
    box = artwork.box(row.artwork)
    size = row.size * unit
    baked = artwork.paint(
        row.artwork,
        theme,
        QSize(max(1, round(box.width * size)), max(1, round(box.height * size))),
    )
    painter.save()
    painter.setOpacity(pose.opacity)
    painter.translate(pose.x * unit, pose.y * unit)
    painter.rotate(pose.turn)
    painter.scale(pose.scale_x, pose.scale_y)
    whole = QRectF(box.x * size, box.y * size, box.width * size, box.height * size)
    if pose.grow < 1:
        painter.setClipRect(_revealed(whole, row.side, pose.grow))
    painter.drawImage(whole, baked)
    painter.restore()


def _revealed(whole: QRectF, side: str, grow: float) -> QRectF:
    shown = QRectF(whole)
    match side:
        case "left":
            shown.setWidth(whole.width() * grow)
        case "right":
            shown.setLeft(whole.right() - whole.width() * grow)
        case "top":
            shown.setHeight(whole.height() * grow)
        case _:
            shown.setTop(whole.bottom() - whole.height() * grow)
    return shown


def _paint_leader(
    painter: QPainter,
    colours: dict[str, str],
    box: Box,
    target: tuple[float, float],
    unit: float,
) -> None:
    line = leader_line(box, target)
    if line is None:
        return
    start, end = (QPointF(x * unit, y * unit) for x, y in line)
    painter.setPen(QPen(QColor(colours["lb"]), 2 * unit))
    painter.drawLine(start, end)
    painter.setPen(QPen(QColor(colours["halo"]), 1.6 * unit))
    painter.setBrush(QColor(colours["lb"]))
    painter.drawEllipse(end, 4.2 * unit, 4.2 * unit)


def _paint_label(
    painter: QPainter,
    colours: dict[str, str],
    script: LabelScript,
    text: str,
    spot: Spot,
    unit: float,
    text_scale: float,
) -> None:
    look = LOOKS[script.look]
    box = spot.box
    area = QRectF(
        (box.x - box.width / 2) * unit,
        (box.y - box.height / 2) * unit,
        box.width * unit,
        box.height * unit,
    )
    letters = font(look.family, look.weight, letter_pixels(script, text_scale, unit))
    painter.setFont(letters)
    ink = colours["lb"]
    if look.boxed:
        dark = script.look == "title"
        edge = colours["stop"] if script.look == "stop" else colours["ink"]
        painter.setPen(QPen(QColor(edge), (2.6 if script.look == "stop" else 1.5) * unit))
        painter.setBrush(QColor(colours["lb"] if dark else colours["paper"]))
        radius = min(area.height() / 2, 20 * unit)
        painter.drawRoundedRect(area, radius, radius)
        ink = colours["paper"] if dark else colours["lb"]
    else:
        paint_halo(painter, colours["halo"], area, text, HALO * unit)
    painter.setPen(QColor(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
