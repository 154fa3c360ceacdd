"""Opacity in steps that Qt's software renderer tells apart.

It takes two opacities less than 0.00001 apart for the same and keeps the old one. 0.999993 on the
way to 1 would then stay for ever, and the picture would depend on the way to it.
"""

STEPS = 1000


def stepped(opacity: float) -> float:
    """The nearest step to an opacity of 0..1."""
    return round(opacity * STEPS) / STEPS
