"""Numbers and points as SVG text, the same on every machine."""

from collections.abc import Sequence

Point = tuple[float, float]
"""x to the right, y downward, in stage units (the stage is 796 x 484)."""

Points = Sequence[Point]


def number(value: float, places: int = 1) -> str:
    """`value` with at most `places` decimals, without trailing zeros and without "-0".

    The first rounding swallows the last-bit differences between maths libraries.
    """
    text = f"{round(value, 6):.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def pair(point: Point) -> str:
    """A point as "x y"."""
    return f"{number(point[0])} {number(point[1])}"


def polyline(points: Points, *, closed: bool = False) -> str:
    """Path data of straight lines through `points`."""
    return "M" + "L".join(pair(point) for point in points) + ("Z" if closed else "")
