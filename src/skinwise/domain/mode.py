"""Modes are values: one frozen record and pure reads of it, never a subclass or a scattered if."""

from dataclasses import dataclass
from enum import Enum


class ModeName(Enum):
    """The three ways in which a clinic uses the app."""

    WAITING_ROOM = "waiting-room"
    CONSULTATION = "consultation"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Mode:
    """What is allowed in one way of use."""

    name: ModeName
    full_screen: bool
    saves_pages: bool
    """Whether a take-home page may be saved as a file: only where a clinician holds the device."""


MODES: dict[ModeName, Mode] = {
    ModeName.WAITING_ROOM: Mode(ModeName.WAITING_ROOM, full_screen=True, saves_pages=False),
    ModeName.CONSULTATION: Mode(ModeName.CONSULTATION, full_screen=False, saves_pages=True),
    ModeName.KIOSK: Mode(ModeName.KIOSK, full_screen=True, saves_pages=False),
}
