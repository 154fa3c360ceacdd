"""Which options stand side by side: up to three, always in the order of the sheet. Frozen."""

from dataclasses import dataclass, replace

MOST = 3
"""Columns that a person can compare at once."""


@dataclass(frozen=True, slots=True)
class OptionsChoice:
    """`order` is every option; `full` tells that a fourth was asked for and not taken.

    `first` is the 0-based column that a narrow table shows first, `fits` how many it shows.
    """

    order: tuple[str, ...]
    chosen: tuple[str, ...] = ()
    full: bool = False
    first: int = 0
    fits: int = MOST

    def toggle(self, option: str) -> "OptionsChoice":
        """Take an option in, or away again. A fourth changes nothing but `full`. KeyError for one
        that does not exist."""
        if option not in self.order:
            raise KeyError(option)
        if option in self.chosen:
            return self._with(set(self.chosen) - {option})
        if len(self.chosen) == MOST:
            return replace(self, full=True)
        grown = self._with({*self.chosen, option})
        return grown.turn_to(grown.chosen.index(option))

    def fit(self, columns: int) -> "OptionsChoice":
        """Show `columns` (1 to 3) at once."""
        return replace(self, fits=min(MOST, max(1, columns))).turn_to(self.first)

    def turn_to(self, first: int) -> "OptionsChoice":
        """Show the columns from `first` on, held so that none of the room stays empty."""
        last = max(0, len(self.chosen) - self.fits)
        return replace(self, first=min(last, max(0, first)))

    @property
    def shown(self) -> tuple[str, ...]:
        """The options whose columns are to be seen."""
        return self.chosen[self.first : self.first + self.fits]

    @property
    def last(self) -> bool:
        """Whether no column follows."""
        return self.first + self.fits >= len(self.chosen)

    def _with(self, wanted: set[str]) -> "OptionsChoice":
        chosen = tuple(option for option in self.order if option in wanted)
        return replace(self, chosen=chosen, full=False).turn_to(self.first)
