"""What the app is started with. Frozen; made by the command line and by tests."""

from dataclasses import dataclass, field
from pathlib import Path

from skinwise.content.library import BASE_LOCALE
from skinwise.content.resource_folder import resource_folder
from skinwise.domain.mode import ModeName
from skinwise.domain.motion import Motion


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """Every choice has a default, so that `LaunchOptions()` opens the app."""

    mode: ModeName = ModeName.CONSULTATION
    topic: str | None = None
    locale: str = BASE_LOCALE
    theme: str = "light"
    text_scale: float = 1.0
    motion: Motion = Motion.FULL
    windowed: bool = False
    size: tuple[int, int] = (1280, 800)
    resources: Path = field(default_factory=resource_folder)
