"""The thread of type III collagen: fine, silver, branching, with a node at every fork."""

from __future__ import annotations

from pens.curves import smooth
from pens.numbers import Points
from pens.svg import ellipse, line


def thread(
    trunk: Points,
    thickness: float = 4.2,
    *,
    branches: tuple[Points, ...] = (),
) -> str:
    """A thread along `trunk`; each branch starts at its fork, a point on the trunk."""
    return _strokes([trunk, *branches], thickness) + fork_nodes(branches, thickness)


def thread_branches(branches: tuple[Points, ...], thickness: float = 4.2) -> str:
    """Branches alone, drawn over their trunk; the nodes hide where they join."""
    return _strokes(list(branches), thickness) + fork_nodes(branches, thickness)


def fork_nodes(branches: tuple[Points, ...], thickness: float) -> str:
    """A small bead at the start of every branch."""
    size = thickness * 0.88
    return "".join(
        ellipse(branch[0], (size, size), "$sil", stroke="$silD", width=1.4) for branch in branches
    )


def _strokes(lines: list[Points], thickness: float) -> str:
    paths = [smooth(points) for points in lines]
    inks = "".join(line(data, "$silD", thickness + 2.8) for data in paths)
    fills = "".join(line(data, "$sil", thickness) for data in paths)
    return inks + fills + "".join(line(d, "$white", thickness * 0.34, opacity=0.9) for d in paths)
