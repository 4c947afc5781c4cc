"""The text of a module, and where in it the nodes of its syntax tree stand."""

from __future__ import annotations

import ast
from itertools import accumulate
from typing import NamedTuple


class Edit(NamedTuple):
    """Another text for some bytes of a module."""

    start: int
    end: int
    text: str


class Source:
    """A module's text; positions are bytes, as in syntax trees."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self._bytes = text.encode()
        self._starts = [0, *accumulate(len(line) for line in self._bytes.splitlines(keepends=True))]

    def start(self, node: ast.AST) -> int:
        return self._starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]

    def end(self, node: ast.AST) -> int:
        return self._starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]

    def line(self, position: int) -> int:
        """Returns the number of the line, from 1, of a position."""
        return self._bytes.count(b"\n", 0, position) + 1

    def part(self, start: int, end: int) -> str:
        return self._bytes[start:end].decode()

    def of(self, node: ast.AST) -> str:
        return self.part(self.start(node), self.end(node))

    def replaced(self, node: ast.AST, text: str) -> Edit:
        return Edit(self.start(node), self.end(node), text)

    def last_before(self, mark: str, position: int) -> int:
        """Returns the last place of a mark before a position."""
        return self._bytes.rindex(mark.encode(), 0, position)

    def edited(self, edit: Edit) -> str:
        return self.part(0, edit.start) + edit.text + self.part(edit.end, len(self._bytes))
