"""Messages and their trails, receptors."""

from actors.messages import cytokine, growth_factor, trail, vesicle
from actors.receptor import receptor, receptor_with_cytokine, receptor_with_growth_factor
from pens.artwork import Artwork, sprite


def artworks() -> list[Artwork]:
    """Sprites; a particle flies to the right (+x), so its trail lies at negative x."""
    return [
        sprite("growth_factor", growth_factor()),
        sprite("cytokine", cytokine()),
        sprite("vesicle", vesicle()),
        sprite("trail_growth_factor", trail("$gf")),
        sprite("trail_cytokine", trail("$cy")),
        sprite("trail_vesicle", trail("$mscM")),
        sprite("receptor_empty", receptor()),
        sprite("receptor_growth_factor", receptor_with_growth_factor()),
        sprite("receptor_cytokine", receptor_with_cytokine()),
    ]
