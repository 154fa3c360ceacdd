"""Do injected cells turn into collagen makers: the cells, their steps and their outlines."""

from actors.differentiation_cells import (
    fibroblast_idea,
    first_step,
    first_step_idea,
    second_step,
    stem_cell_from_fat,
    stem_cell_gone,
    stem_cell_idea,
)
from actors.differentiation_signs import not_known
from actors.fibroblast import fibroblast_awake
from pens.artwork import Artwork, centred, fitted, sprite


def artworks() -> list[Artwork]:
    """Sprites round (0, 0), and the wide ones once more for "Who is who"."""
    return [
        sprite("differentiation_step_1", first_step()),
        sprite("differentiation_step_2", second_step()),
        sprite("differentiation_idea_stem", stem_cell_idea()),
        sprite("differentiation_idea_step", first_step_idea()),
        sprite("differentiation_idea_maker", fibroblast_idea()),
        sprite("differentiation_fat_stem", stem_cell_from_fat()),
        sprite("differentiation_gone", stem_cell_gone()),
        sprite("differentiation_unknown", not_known()),
        centred("differentiation_legend_step_1", fitted(first_step(), 62, 44)),
        centred("differentiation_legend_step_2", fitted(second_step(), 62, 40)),
        centred("differentiation_legend_idea", fitted(fibroblast_idea(), 62, 40)),
        centred("differentiation_legend_maker", fitted(fibroblast_awake(), 62, 40)),
    ]
