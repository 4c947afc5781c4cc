"""Decodes JSON that is still arriving."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json


def partial_json(text: str) -> Any:
    """Decodes the beginning of a JSON text, as far as it goes.

    Unfinished strings are left out, unfinished lists and objects hold what has come, and a number at the end may still
    grow. The cost is linear in the length of the text.

    Args:
        text: The beginning; the whole text is fine too.

    Returns:
        The value, or `None` if nothing can be made of it yet.
    """
    try:
        return from_json(text, allow_partial=True)
    except ValueError:
        return None


class PartialJSON:
    """Decodes one JSON text as it arrives, again only where a new piece may have changed its value.

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
