"""PySide's `Property` and `QmlUncreatable`, told to type checkers as what they are.

mypy reads PySide's own stub as "the attribute is a Property". The generator of QML type
information goes by the name `Property`, so the run-time name must stay.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Never, TypeVar, overload

if TYPE_CHECKING:
    T = TypeVar("T")

    class _ReadOnly(Generic[T]):
        @overload
        def __get__(self, instance: None, owner: type) -> "_ReadOnly[T]": ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...
        def __get__(self, instance: object | None, owner: type) -> Any: ...
        def __set__(self, instance: object, value: Never) -> None: ...

    def Property(
        kind: type | str, *, notify: object = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], _ReadOnly[T]]:
        """A property that QML may read and never write."""

    C = TypeVar("C", bound=type)

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """A class that QML may name and not make."""

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
