"""Find the line of a field in TOML text, so that an author need not count brackets.

The standard parser keeps no positions. This walk follows headers, keys and the items of lists;
of a field that it cannot find it gives the nearest thing around it.
"""

import re
from collections.abc import Mapping

from skinwise.content.toml_tokens import Token, tokens

Step = str | int
Steps = tuple[Step, ...]

_STEP = re.compile(r"([^.\[\]]+)|\[(\d{1,9})\]")
DEEPEST = 16
"""Parts of a key, and lists and tables inside one value; what lies deeper has the line of what
holds it."""


def line_of(text: str, place: str) -> int | None:
    """1-based line of `place` (such as `page[1].section[0].heading`), or of what holds it."""
    return nearest(lines_of(text), place)


def nearest(lines: Mapping[Steps, int], place: str) -> int | None:
    """`line_of` for someone who asks often: `lines` is what `lines_of` gave."""
    wanted = steps(place)
    while wanted:
        line = lines.get(wanted)
        if line is not None:
            return line
        wanted = wanted[:-1]
    return None


def steps(place: str) -> Steps:
    """`page[1].title` as `("page", 1, "title")`."""
    return tuple(int(index) if index else name for name, index in _STEP.findall(place))


def lines_of(text: str) -> dict[Steps, int]:
    """Every table, key and list item of the text with its 1-based line."""
    walk = _Walk()
    for token in tokens(f"{text}\n"):
        walk.take(token)
    return walk.lines


class _Walk:
    """Takes one token after another and knows which field each belongs to."""

    def __init__(self) -> None:
        self.lines: dict[Steps, int] = {}
        self._newest: dict[Steps, int] = {}
        """The index of the newest entry of each list of tables."""
        self._table: Steps = ()
        self._parts: list[str] = []
        """The parts of the key or header that is being read."""
        self._brackets = 0
        """How many opened the header that is being read."""
        self._value: Steps | None = None
        """The field whose value is being read."""
        self._holders: list[_Holder] = []
        """The lists and inline tables around this point of the value."""

    def take(self, token: Token) -> None:
        """The next token."""
        if self._value is not None:
            self._take_value(token)
        elif token.text == "\n" and token.mark:
            self._end_header(token)
        elif token.text == "[" and token.mark and not self._parts:
            self._brackets += 1
        elif token.text == "=" and token.mark:
            self._value = self._name(self._table, token.line)
        elif not token.mark:
            self._hold(token.text)

    def _hold(self, part: str) -> None:
        """One more part of a key; a key too long for any file of ours is cut."""
        if len(self._parts) < DEEPEST:
            self._parts.append(part)

    def _name(self, path: Steps, line: int) -> Steps:
        """The field that the parts name below `path`, told with everything on the way to it."""
        for part in self._parts:
            path += (part,)
            self.lines.setdefault(path, line)
        self._parts = []
        return path

    def _end_header(self, token: Token) -> None:
        if self._brackets and self._parts:
            path: Steps = ()
            last = len(self._parts) - 1
            for position, part in enumerate(self._parts):
                path += (part,)
                self.lines.setdefault(path, token.line)
                if path in self._newest and (position < last or self._brackets == 1):
                    path += (self._newest[path],)
            if self._brackets > 1:
                self._newest[path] = self._newest.get(path, -1) + 1
                path += (self._newest[path],)
                self.lines[path] = token.line
            self._table = path
        self._parts, self._brackets = [], 0

    def _take_value(self, token: Token) -> None:
        if not self._holders and token.mark and token.text == "\n":
            self._value = None
        elif token.mark and token.text in "[{":
            path = self._path_here(token.line)
            self._holders.append(_Holder(path, token.text == "["))
        elif token.mark and token.text in "]}":
            if self._holders:
                self._holders.pop()
        elif self._holders and not (token.mark and token.text in ".\n"):
            self._take_inside(self._holders[-1], token)

    def _take_inside(self, holder: "_Holder", token: Token) -> None:
        """A comma, an equals sign, a key or an item in a list or inline table."""
        if token.mark and token.text == ",":
            holder.index += 1
            holder.field, self._parts = None, []
        elif token.mark:
            if holder.path is not None and not holder.is_list:
                holder.field = self._name(holder.path, token.line)
        elif holder.is_list:
            self._path_here(token.line)
        elif holder.field is None:
            self._hold(token.text)

    def _path_here(self, line: int) -> Steps | None:
        """The field whose value starts here; None too deep inside."""
        if not self._holders:
            return self._value
        holder = self._holders[-1]
        if holder.path is None or len(self._holders) >= DEEPEST:
            return None
        if not holder.is_list:
            return holder.field
        path = (*holder.path, holder.index)
        self.lines.setdefault(path, line)
        return path


class _Holder:
    """A list or an inline table that is being read."""

    __slots__ = ("field", "index", "is_list", "path")

    def __init__(self, path: Steps | None, is_list: bool) -> None:
        self.path = path
        self.is_list = is_list
        self.index = 0
        self.field: Steps | None = None
