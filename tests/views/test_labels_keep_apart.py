"""On every mechanism that is shipped, at every size: no label covers another or an actor's face."""

from itertools import combinations, product

import pytest
from PySide6.QtCore import QRectF

from helpers.shipped import LIBRARY, MECHANISMS
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mechanism import STAGE_HEIGHT, STAGE_WIDTH
from skinwise.presentation.appearance_view_model import TEXT_SCALES, Appearance, AppearanceViewModel
from skinwise.presentation.artwork import ArtworkFolder
from skinwise.presentation.bundled_fonts import load_bundled_fonts
from skinwise.presentation.frame_clock import FrameClock
from skinwise.presentation.label_list_model import LabelRow
from skinwise.presentation.mechanism_view_model import MechanismViewModel

POSITIONS = 60
UNITS = (0.94, 1.0, 1.5)
"""Screen pixels a stage unit: portrait, 1280x800, and a larger screen."""
VISIBLE = 0.05
"""Less of a label or an actor is on its way in or out and cannot be read."""


@pytest.fixture(scope="module")
def fonts(qapp: object) -> None:
    assert load_bundled_fonts(resource_folder() / "fonts") == ()


def opened(mechanism_id: str, scale: float, unit: float) -> MechanismViewModel:
    shown = MechanismViewModel(ArtworkFolder(resource_folder() / "artwork"), FrameClock())
    shown.obey(AppearanceViewModel(Appearance(text_scale=scale)))
    shown.open(LIBRARY, mechanism_id)
    shown.fit(unit)
    return shown


def positions(shown: MechanismViewModel) -> list[float]:
    """Stops, and places between them that no walk in even steps would meet."""
    axis = shown.playback.mechanism.axis
    found = [chapter.end for chapter in shown.playback.mechanism.chapters]
    golden = 0.6180339887
    span = axis.end - axis.start
    return found + [axis.start + span * (n * golden % 1) for n in range(POSITIONS - len(found))]


def visible(shown: MechanismViewModel) -> list[LabelRow]:
    return [row for row in shown.labels.rows if row.shown and row.seen > VISIBLE]


def box(row: LabelRow) -> QRectF:
    return QRectF(row.boxLeft, row.boxTop, row.boxWide, row.boxHigh)


def faces(shown: MechanismViewModel) -> list[tuple[str, QRectF]]:
    """Actor, and the square around its face, of everyone who is on stage now."""
    mechanism, t = shown.playback.mechanism, shown.position
    found = []
    for actor in mechanism.actors:
        radius = actor.script.face
        seen = [pose for pose in actor.poses(t) if pose.opacity > VISIBLE]
        if radius > 0 and seen:
            corner = (seen[0].x - radius, seen[0].y - radius)
            found.append((actor.script.id, QRectF(*corner, 2 * radius, 2 * radius)))
    return found


pytestmark = pytest.mark.parametrize(
    ("mechanism_id", "scale", "unit"), list(product(MECHANISMS, TEXT_SCALES, UNITS))
)


def test_no_label_covers_another_or_a_face(
    fonts: None, mechanism_id: str, scale: float, unit: float
) -> None:
    shown = opened(mechanism_id, scale, unit)
    stage = QRectF(0, 0, STAGE_WIDTH, STAGE_HEIGHT)
    wrong: dict[str, float] = {}
    most = 0
    for t in positions(shown):
        shown.seek(t)
        rows = visible(shown)
        most = max(most, len(rows))
        for one, other in combinations(rows, 2):
            if box(one).intersects(box(other)):
                wrong[f"'{one.words}' covers '{other.words}'"] = t
        for row in rows:
            for name, face in faces(shown):
                if box(row).intersects(face):
                    wrong[f"'{row.words}' covers the face of {name}"] = t
            if not stage.contains(box(row)):
                wrong[f"'{row.words}' leaves the stage"] = t
    assert wrong == {}
    assert most >= 2, "there was nothing to cover"
