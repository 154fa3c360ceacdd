"""How much may move."""

from enum import Enum


class Motion(Enum):
    """`full`: everything moves. `reduced`: chapter stills that fade. `still`: stills, no fade."""

    FULL = "full"
    REDUCED = "reduced"
    STILL = "still"
