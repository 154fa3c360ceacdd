"""Skinwise: how stem cells and skin collagen relate, explained in a clinic. Offline, always."""

__version__ = "0.1.0"
