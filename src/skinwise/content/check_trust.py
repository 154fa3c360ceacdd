"""The trust card: its fields once each, and nothing in it that the clinic must say itself."""

from collections.abc import Iterator
from datetime import date

from skinwise.content.check_dates import date_findings
from skinwise.content.finding import Finding, twice
from skinwise.content.trust_card import TrustCard

NEEDED = ("wrote", "paid", "clinic", "fresh", "chosen", "outdated")
"""Fields that the card is there for, stated or not."""


def trust_findings(card: TrustCard, today: date) -> Iterator[Finding]:
    """What is wrong with the card."""
    yield from date_findings(card, "", today)
    yield from twice((cell.id for cell in card.cell), "cell[%].id")
    here = {cell.id for cell in card.cell}
    for name in NEEDED:
        if name not in here:
            yield Finding(
                "cell",
                f"The field '{name}' is missing.",
                "Put it back. Without a text it is shown as not stated yet.",
            )
    for index, cell in enumerate(card.cell):
        if cell.fills and cell.text:
            yield Finding(
                f"cell[{index}].text",
                "The clinic answers this itself.",
                "Take the text out.",
            )
