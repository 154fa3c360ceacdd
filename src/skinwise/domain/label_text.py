"""A label's words at a position: `{t}` in them is the position, rounded.

"At {t}" reads "At 70" at 70 years. Whoever measures a label asks for all its wordings, so that
its room does not change while the number does.
"""

from math import ceil, floor

POSITION = "{t}"


def label_text(text: str, t: float) -> str:
    """`text` as it reads at `t` (axis units). Words without `{t}` stay as they are."""
    return text.replace(POSITION, str(round(t))) if POSITION in text else text


def label_texts(text: str, start: float, end: float) -> tuple[str, ...]:
    """Every wording of `text` from `start` to `end` (axis units): one where it has no `{t}`."""
    if POSITION not in text:
        return (text,)
    return tuple(label_text(text, t) for t in range(floor(start), ceil(end) + 1))
