"""What is drawn into which file: every module here has `artworks()`; `draw_all.py` finds it."""
