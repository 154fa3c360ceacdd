"""The ladder from the lab to approval: scenery, rungs, gate, dish, mouse, people, flasks, ideas."""

from actors.differentiation_lab import card
from actors.differentiation_mouse import mouse
from actors.from_lab_to_approval_ladder import (
    GROUND,
    LEFT,
    RIGHT,
    RUNGS,
    gate_back,
    gate_leaf,
    knot,
    rung,
    side_door,
    upright,
)
from actors.from_lab_to_approval_people import crowd, figures
from actors.from_lab_to_approval_things import (
    flask,
    flask_stopped,
    idea,
    idea_stopped,
    small_dish,
)
from pens.artwork import STAGE, Artwork, centred, fitted, layer, placed, sprite
from pens.numbers import number
from pens.svg import group, line, path, rect

_PEOPLE_X = 272.0
_NAMES = ("dish", "animals", "phase_1", "phase_2", "phase_3")
_LANE = (516.0, 790.0)


def artworks() -> list[Artwork]:
    """Ladder, rungs and crowds are at stage coordinates, the rest is round (0, 0)."""
    left, right = LEFT, RIGHT
    return [
        layer("from_lab_to_approval_ladder", _ladder()),
        *(
            placed(f"from_lab_to_approval_rung_{name}", rung(left, right, y))
            for name, y in zip(_NAMES, RUNGS, strict=True)
        ),
        sprite("from_lab_to_approval_dish", small_dish()),
        sprite("from_lab_to_approval_mouse", mouse()),
        placed("from_lab_to_approval_people_1", crowd(20, 100, (_PEOPLE_X, 310), 30)),
        placed("from_lab_to_approval_people_2", crowd(0, 300, (_PEOPLE_X, 248), 30, open_end=5)),
        placed("from_lab_to_approval_people_3", crowd(300, 3000, (_PEOPLE_X, 126), 30)),
        sprite("from_lab_to_approval_gate", gate_back()),
        sprite("from_lab_to_approval_gate_left", gate_leaf()),
        sprite("from_lab_to_approval_gate_right", gate_leaf(-1)),
        sprite("from_lab_to_approval_side_door", side_door()),
        sprite("from_lab_to_approval_flask", flask()),
        sprite("from_lab_to_approval_flask_stopped", flask_stopped()),
        sprite("from_lab_to_approval_idea", idea()),
        sprite("from_lab_to_approval_idea_stopped", idea_stopped()),
        sprite("from_lab_to_approval_ideas_card", _ideas_card()),
        sprite("from_lab_to_approval_key_card", _key_card()),
        sprite("from_lab_to_approval_odds_card", card(270, 134)),
        centred("from_lab_to_approval_legend_fewest", _figure("$primary")),
        centred("from_lab_to_approval_legend_most", _figure("$fibL", "$fibD")),
        centred("from_lab_to_approval_legend_gate", fitted(_whole_gate(), 62, 40)),
        centred("from_lab_to_approval_legend_door", fitted(side_door(), 58, 56)),
    ]


def _ladder() -> str:
    ground = rect((0, GROUND + 6), (STAGE.width, STAGE.height - GROUND - 6), "$dermB")
    ground += line(f"M-4 {number(GROUND + 6)}H800", "$ink", 2)
    shelves = "".join(
        line(f"M{_LANE[0]:g} {y:g}H{_LANE[1]:g}", "$lineStrong", 1.8, dash="1 7", opacity=0.9)
        for y in RUNGS[:4]
    )
    dots = "".join(
        line(f"M{LEFT + 16:g} {y:g}H{RIGHT - 14:g}", "$goldD", 4.4, dash="1 11", opacity=0.7)
        for y in RUNGS
    )
    ropes = "".join(upright(x, -12, STAGE.height + 12) for x in (LEFT, RIGHT))
    foot = rung(LEFT, RIGHT, GROUND)
    knots = "".join(knot(x, y) for x in (LEFT, RIGHT) for y in (GROUND, *RUNGS))
    return ground + shelves + ropes + dots + foot + knots


def _key_card() -> str:
    """One figure is 20 people: a dark one and a pale one."""
    dark = path(figures([(-96, -6)], 2.3), fill="$primary")
    pale = path(figures([(-96, 44)], 2.3), fill="$fibL", stroke="$fibD", width=1.8)
    return card(256, 146) + dark + pale


def _ideas_card() -> str:
    """A dot goes on or stops."""
    goes, stops = group(idea(), (-96, -6), scale=1.6), group(idea_stopped(), (-96, 44), scale=1.6)
    return card(256, 146) + goes + stops


def _figure(fill: str, stroke: str = "") -> str:
    return path(figures([(0, 0)], 3.2), fill=fill, stroke=stroke, width=2.4 if stroke else 0)


def _whole_gate() -> str:
    return gate_back() + group(gate_leaf(), (-64, 0)) + group(gate_leaf(-1), (64, 0))
