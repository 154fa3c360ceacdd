"""One file of artwork: a name, the box it shows, the drawing in it."""

from __future__ import annotations

from dataclasses import dataclass

from pens.bounds import Box, ink_box
from pens.gradients import definitions
from pens.numbers import Point, number
from pens.svg import group

STAGE = Box(0, 0, 796, 484)
"""The stage every mechanism plays on, in stage units."""


@dataclass(frozen=True)
class Artwork:
    """What becomes `<name>.svg`."""

    name: str
    box: Box
    body: str

    def svg(self) -> str:
        """The whole file. One element a line, so that a change can be read."""
        box = self.box
        sides = [number(value) for value in (box.x, box.y, box.width, box.height)]
        root = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{" ".join(sides)}"'
            f' width="{sides[2]}" height="{sides[3]}">'
        )
        text = f"{root}{definitions(self.body)}{self.body}</svg>"
        return text.replace("><", ">\n<") + "\n"


def sprite(name: str, body: str, *, air: float = 3) -> Artwork:
    """A movable actor round its pivot (0, 0), in a tight box with `air` units round the ink."""
    return Artwork(name, ink_box(body).grown(air), body)


def placed(name: str, body: str, *, air: float = 2) -> Artwork:
    """Artwork already at its stage position: put it at stage (0, 0); cut at the stage's edge."""
    return Artwork(name, ink_box(body).grown(air).within(STAGE), body)


def layer(name: str, body: str) -> Artwork:
    """Scenery that covers the whole stage."""
    return Artwork(name, STAGE, body)


def framed(name: str, body: str, width: float, height: float) -> Artwork:
    """A picture for the interface with its upper left corner at (0, 0)."""
    return Artwork(name, Box(0, 0, width, height), body)


def centred(name: str, body: str, side: float = 64) -> Artwork:
    """A square picture with (0, 0) in its middle."""
    return Artwork(name, Box(-side / 2, -side / 2, side, side), body)


def fitted(body: str, width: float, height: float, *, middle: Point = (0.0, 0.0)) -> str:
    """`body` scaled and moved so that its ink just fills `width` x `height` round `middle`."""
    box = ink_box(body)
    scale = min(width / box.width, height / box.height)
    x = middle[0] - box.centre[0] * scale
    y = middle[1] - box.centre[1] * scale
    return group(body, (x, y), scale=scale)
