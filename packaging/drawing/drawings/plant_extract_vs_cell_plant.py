"""Are plant "stem cells" alive: the plant's cells, whole and emptied, its shoot, leaf and spark."""

from actors.plant_extract_vs_cell_plant import (
    leaf_used,
    plant_cell,
    plant_cell_emptied,
    shoot,
    spark_calmed,
)
from actors.plant_extract_vs_cell_tools import sunscreen
from pens.artwork import Artwork, centred, fitted, sprite


def artworks() -> list[Artwork]:
    """Sprites round (0, 0); a cell and its emptied wall share their outline."""
    drawn = []
    for kind in (1, 2, 3):
        drawn.append(sprite(f"plant_extract_vs_cell_cell_{kind}", plant_cell(kind)))
        drawn.append(sprite(f"plant_extract_vs_cell_emptied_{kind}", plant_cell_emptied(kind)))
    return [
        *drawn,
        sprite("plant_extract_vs_cell_shoot", shoot()),
        sprite("plant_extract_vs_cell_leaf_used", leaf_used()),
        sprite("plant_extract_vs_cell_calmed", spark_calmed()),
        centred("plant_extract_vs_cell_legend_cell", fitted(plant_cell(1), 56, 56)),
        centred("plant_extract_vs_cell_legend_emptied", fitted(plant_cell_emptied(1), 54, 54)),
        centred("plant_extract_vs_cell_legend_calmed", fitted(spark_calmed(), 46, 46)),
        centred("plant_extract_vs_cell_legend_sunscreen", fitted(sunscreen(), 60, 60)),
    ]
