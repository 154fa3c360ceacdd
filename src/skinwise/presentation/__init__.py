"""The domain as values that views can bind. Qt appears here first; views come after."""
