"""Dates as people write them, in the words of the language."""

from collections.abc import Mapping
from datetime import date


def written(day: date, say: Mapping[str, str]) -> str:
    """`Nov 22, 2026` in English. KeyError when the interface words lack the months."""
    month = say["months"].split()[day.month - 1]
    return (
        say["dateForm"]
        .replace("%1", str(day.day))
        .replace("%2", month)
        .replace("%3", str(day.year))
    )
