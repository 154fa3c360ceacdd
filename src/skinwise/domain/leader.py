"""A label's leader line: from the edge of its words to what it names."""

from math import hypot

from skinwise.domain.label_layout import Box

Point = tuple[float, float]
SHORTEST = 10.0
"""Stage units. A label this close to its target needs no line."""


def leader_line(box: Box, target: Point) -> tuple[Point, Point] | None:
    """Start at the box's edge and end at `target` (stage units), or None when they touch."""
    dx, dy = target[0] - box.x, target[1] - box.y
    if dx == 0 and dy == 0:
        return None
    part = min(
        (box.width / 2) / abs(dx) if dx else float("inf"),
        (box.height / 2) / abs(dy) if dy else float("inf"),
    )
    if part >= 1:
        return None
    start = (box.x + dx * part, box.y + dy * part)
    if hypot(target[0] - start[0], target[1] - start[1]) < SHORTEST:
        return None
    return start, target
