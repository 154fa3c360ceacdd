"""Dates: when facts were checked, and when to check them again."""

from collections.abc import Iterator
from datetime import date

from skinwise.content.finding import Finding
from skinwise.content.record import Reviewed

SOON = 60
"""Days before the review date in which it is told, so that there is time to do it."""


def date_findings(record: Reviewed, place: str, today: date) -> Iterator[Finding]:
    """What is wrong with the two dates of the record at `place` (empty for a whole file)."""
    review = f"{place}.review_by".removeprefix(".")
    if record.review_by < record.checked:
        yield Finding(
            review,
            f"The review date {record.review_by} is before the day it was checked.",
            "Set review_by to a day after checked.",
        )
    left = (record.review_by - today).days
    again = "Check the facts, then set checked to today and review_by to a later day."
    if left < 0:
        yield Finding(review, f"The review date {record.review_by} is past.", again)
    elif left <= SOON:
        yield Finding(review, f"The review date is in {left} days.", again, "warning")
