"""The actors of the mechanisms: each function returns one actor as SVG text round (0, 0)."""
