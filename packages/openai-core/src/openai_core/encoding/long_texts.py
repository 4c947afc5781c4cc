"""JSON of values in which a few long texts, such as images in base64, take most of the room.

An encoder builds up the whole document and then copies it. Here, the document is encoded without the long texts, and
these slice by slice, so that nothing but the result is ever as large as they are.
"""

from __future__ import annotations

import io
from typing import Any, Callable, List, Optional
from uuid import uuid4

LONG_TEXT_CHARACTERS = 256 * 1024


def encoded_in_slices(value: Any, is_plain: Callable[[Any], bool], encode: Callable[[Any], bytes]) -> Optional[bytes]:
    """Encodes a value as compact JSON in UTF-8; returns `None` where the rest of it is not plain.

    Args:
        value: Dictionaries, lists and scalars, and maybe other things.
        is_plain: Tells whether `encode` can encode a value.
        encode: Encodes a value without long texts, or a slice of a text.

    Raises:
        ValueError: A text cannot be encoded.
        RecursionError: The value is nested too deeply.
    """
    # In place of each long text; nobody's data holds it.
    mark = uuid4().hex
    texts: List[str] = []
    outline = _outline(value, mark, texts)
    if not is_plain(outline):
        return None
    parts = encode(outline).split(encode(mark))
    # Room for all at once, because a buffer that grows may be copied. Only texts with many escapes need more.
    whole = io.BytesIO()
    whole.seek(sum(map(len, parts)) + sum([len(text) + 2 for text in texts]) - 1)
    whole.write(b"\0")
    whole.seek(0)
    whole.write(parts[0])
    for text, part in zip(texts, parts[1:]):
        whole.write(b'"')
        for start in range(0, len(text), LONG_TEXT_CHARACTERS):
            whole.write(encode(text[start : start + LONG_TEXT_CHARACTERS])[1:-1])
        whole.write(b'"')
        whole.write(part)
    return whole.getvalue()


def _outline(value: Any, mark: str, texts: List[str]) -> Any:
    kind = type(value)
    if kind is str and len(value) > LONG_TEXT_CHARACTERS:
        texts.append(value)
        return mark
    if kind is dict:
        return {key: _outline(inner, mark, texts) for key, inner in value.items()}
    if kind is list:
        return [_outline(inner, mark, texts) for inner in value]
    return value
