"""The interface words that spoken descriptions are built from."""

from collections.abc import Mapping

from skinwise.domain.spoken_position import SpokenForms


def spoken_forms(say: Mapping[str, str]) -> SpokenForms:
    """Picks them from the interface words. KeyError when one is missing."""
    return SpokenForms(
        part=say["spokenPart"],
        seen=say["spokenSeen"],
        nothing=say["spokenNothing"],
        seconds=say["spokenSeconds"],
        years=say["spokenYears"],
        daltons=say["spokenDaltons"],
    )
