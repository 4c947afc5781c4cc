"""JSON text that grows: what it says so far, read again only where a new piece may have changed that."""

from __future__ import annotations

from typing import Any

from ..structured.partial_json import partial_json


class GrowingJSON:
    """Reads one JSON text as it arrives.

    Unfinished strings are left out of the value, so a piece within a string changes nothing. That spares most of the
    work: without it, each piece would cost as much as the whole text before it.
    """

    __slots__ = ("_escaped", "_in_string", "_seen", "_value")

    def __init__(self) -> None:
        self._seen = 0
        self._in_string = False
        self._escaped = False
        self._value: Any = None

    def value(self, text: str) -> Any:
        """Returns what a text says so far, or `None` if nothing can be made of it yet.

        Args:
            text: The whole text so far; it begins with that of the last call.
        """
        piece = text[self._seen :]
        self._seen = len(text)
        within = self._in_string and '"' not in piece
        self._follow(piece)
        if piece and not within:
            self._value = partial_json(text)
        return self._value

    def _follow(self, piece: str) -> None:
        if '"' not in piece and "\\" not in piece:
            self._escaped = self._escaped and not piece
            return
        for character in piece:
            if self._escaped:
                self._escaped = False
            elif character == '"':
                self._in_string = not self._in_string
            elif character == "\\" and self._in_string:
                self._escaped = True
