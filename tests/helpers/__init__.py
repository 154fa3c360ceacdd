"""Helpers of the tests: `from helpers.finder import find`."""
