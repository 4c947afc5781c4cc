"""Texts that grow inside of plain data. To add a piece costs the same however long the text is."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, List, MutableMapping, MutableSequence, Optional, Union

from .fields import InvalidFieldError

Holder = Union[MutableMapping[str, Any], MutableSequence[Any]]


class GrowingText:
    """A text in pieces.

    Args:
        text: What the text begins with.
    """

    def __init__(self, text: str = "") -> None:
        self._pieces: List[str] = [text]

    def add(self, piece: str) -> None:
        """Appends a piece.

        Args:
            piece: The text to append.
        """
        self._pieces.append(piece)

    def replace(self, text: str) -> None:
        """Puts a whole text in place of what has come so far.

        Args:
            text: The whole text.
        """
        self._pieces = [text]

    def __str__(self) -> str:
        self._pieces = ["".join(self._pieces)]
        return self._pieces[0]


def extend(holder: Any, key: Any, piece: str, missing: Optional[str] = None) -> None:
    """Appends a piece to a text in plain data, which grows from then on.

    Args:
        holder: The dictionary or list that holds it.
        key: The key of the text.
        piece: The piece to append.
        missing: What to begin with if there is nothing or `None`. Without it, that is an error.

    Raises:
        InvalidFieldError: There is no text to append to.
    """
    text = holder.get(key) if isinstance(holder, dict) else holder[key]
    if text is None:
        text = missing
    if isinstance(text, str):
        text = holder[key] = GrowingText(text)
    if not isinstance(text, GrowingText):
        raise InvalidFieldError(f"A piece of text was added to {key!r}, which holds no text.")
    text.add(piece)


def settled(value: Any) -> Any:
    """Returns a copy of plain data in which growing texts are texts.

    Args:
        value: A value of plain data.
    """
    if isinstance(value, GrowingText):
        return str(value)
    if isinstance(value, dict):
        return {key: settled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [settled(item) for item in value]
    return deepcopy(value)
