"""From an event to the text frame that carries it."""

from __future__ import annotations

import re
from typing import Any, AsyncIterable, Dict, Iterable, List, Mapping, Optional

from pydantic import BaseModel

from openai_core.encoding.json import encode
from openai_core.errors import ArgumentError

_HALF_OF_A_PAIR = re.compile("[\ud800-\udfff]")
_QUOTE = '"'
# What else may not stand in the texts of JSON as it is (RFC 8259, section 7).
_ESCAPED = ("\\", *map(chr, range(0x20)))


def frame_of(event: Any) -> str:
    """Returns an event as JSON.

    Args:
        event: A client event: a model, of which the fields that were set are sent, or a dictionary, in which `omit`
            leaves a key out.

    Raises:
        ArgumentError: It is no event, or JSON cannot hold a value; the message names its place.
    """
    if not isinstance(event, (dict, BaseModel, Mapping)):
        raise ArgumentError(
            f"An event is a dictionary or a model, but this is of type {type(event).__name__!r}; "
            "`send_raw` sends text and bytes as they are."
        )
    frame = _frame_of_texts(event) if type(event) is dict else None
    return encode(event).decode("utf-8") if frame is None else frame


def check_frame(data: Any) -> None:
    """Refuses what is no frame, before a WebSocket breaks over it, and each one that replaces it.

    Args:
        data: Text, any kind of bytes, or the parts of a message in turn.

    Raises:
        ArgumentError: It is something else, or text with half of a surrogate pair.
    """
    if isinstance(data, str):
        if not data.isascii() and _HALF_OF_A_PAIR.search(data):
            raise ArgumentError(
                "A text frame is UTF-8, which cannot hold half of a surrogate pair; `send` writes it as an escape."
            )
    elif isinstance(data, (Mapping, BaseModel)) or not isinstance(data, (memoryview, Iterable, AsyncIterable)):
        raise ArgumentError(
            f"A frame is text or bytes, but this is of type {type(data).__name__!r}; `send` takes events."
        )


def _frame_of_texts(event: Dict[Any, Any]) -> Optional[str]:
    """Writes a dictionary of texts in which nothing needs an escape; returns `None` for any other.

    Chunks of audio are such events. An encoder looks at each of their characters by itself; searching them for one
    character after the other is several times faster.
    """
    pieces: List[str] = []
    for key, value in event.items():
        if type(key) is not str or type(value) is not str or _QUOTE in key or _QUOTE in value:
            return None
        pieces += ('","' if pieces else '{"', key, '":"', value)
    pieces.append('"}')
    frame = "".join(pieces)
    return frame if event and frame.isascii() and _has_no_escaped(frame) else None


def _has_no_escaped(text: str) -> bool:
    for character in _ESCAPED:  # noqa: SIM110 - `all` over a generator takes twice as long
        if character in text:
            return False
    return True
