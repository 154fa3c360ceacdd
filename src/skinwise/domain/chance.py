"""Repeatable chance: the same words in, the same number out, on every machine and for ever."""

from hashlib import blake2b


def chance(*words: object) -> float:
    """A number in 0..1 that depends on `words` alone."""
    digest = blake2b(repr(words).encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big") / 0xFFFFFFFFFFFF


def between(low: float, high: float, *words: object) -> float:
    """A number in low..high that depends on `words` alone."""
    return low + (high - low) * chance(*words)
