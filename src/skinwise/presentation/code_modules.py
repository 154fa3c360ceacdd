"""A code's squares, with the library for it loaded only when a code is wanted."""

from skinwise.presentation.code_provider import Matrix


def code_modules(text: str) -> Matrix:
    """Rows from the top, True is black."""
    from skinwise.handout.qr_code import qr_matrix

    return qr_matrix(text)
