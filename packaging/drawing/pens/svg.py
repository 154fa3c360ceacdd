"""The four SVG elements the artwork is made of: path, ellipse, rect, g."""

from __future__ import annotations

from pens.numbers import Point, number


def path(
    data: str,
    *,
    fill: str = "none",
    stroke: str = "",
    width: float = 0.0,
    opacity: float = 1.0,
    dash: str = "",
    cap: str = "round",
) -> str:
    """A path. `width` is the stroke width in units; `dash` a list of lengths like "1 8"."""
    attributes = [f'd="{data}"', f'fill="{fill}"']
    if stroke:
        attributes.append(
            f'stroke="{stroke}" stroke-width="{number(width, 2)}"'
            f' stroke-linejoin="round" stroke-linecap="{cap}"'
        )
    if dash:
        attributes.append(f'stroke-dasharray="{dash}"')
    return f"<path {' '.join(attributes)}{_opacity(opacity)}/>"


def line(data: str, stroke: str, width: float, *, opacity: float = 1.0, dash: str = "") -> str:
    """An open, round-ended line."""
    return path(data, stroke=stroke, width=width, opacity=opacity, dash=dash)


def ellipse(
    centre: Point,
    radii: Point,
    fill: str,
    *,
    stroke: str = "",
    width: float = 0.0,
    opacity: float = 1.0,
    turn: float = 0.0,
) -> str:
    """An ellipse turned by `turn` degrees (clockwise) round its own centre."""
    x, y = number(centre[0]), number(centre[1])
    text = f'<ellipse cx="{x}" cy="{y}" rx="{number(radii[0], 2)}" ry="{number(radii[1], 2)}"'
    text += f' fill="{fill}"'
    if stroke:
        text += f' stroke="{stroke}" stroke-width="{number(width, 2)}"'
    if turn:
        text += f' transform="rotate({number(turn)} {x} {y})"'
    return f"{text}{_opacity(opacity)}/>"


def disc(centre: Point, radius: float, fill: str, *, opacity: float = 1.0) -> str:
    """A filled circle without an outline."""
    return ellipse(centre, (radius, radius), fill, opacity=opacity)


def rect(corner: Point, size: Point, fill: str) -> str:
    """A plain rectangle from its upper left `corner`."""
    x, y = (number(value) for value in corner)
    width, height = (number(value) for value in size)
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def group(
    body: str,
    at: Point = (0.0, 0.0),
    *,
    turn: float = 0.0,
    scale: float = 1.0,
    opacity: float = 1.0,
) -> str:
    """`body` scaled, then turned by `turn` degrees (clockwise), then put at `at`."""
    moves = []
    if at != (0.0, 0.0):
        moves.append(f"translate({number(at[0])} {number(at[1])})")
    if turn:
        moves.append(f"rotate({number(turn)})")
    if scale != 1.0:
        moves.append(f"scale({number(scale, 3)})")
    transform = f' transform="{" ".join(moves)}"' if moves else ""
    return f"<g{transform}{_opacity(opacity)}>{body}</g>"


def _opacity(value: float) -> str:
    return "" if value == 1.0 else f' opacity="{number(value, 2)}"'
