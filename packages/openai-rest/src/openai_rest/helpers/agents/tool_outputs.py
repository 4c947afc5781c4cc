"""What a function returned, in a form that the model can get."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Iterable, List, Mapping, cast

import pydantic

if TYPE_CHECKING:
    from .tool_types import ToolOutput

_CONTENT_OF = {"input_text": "text", "input_image": "image_url"}


def tool_output(value: object) -> ToolOutput:
    """Turns the return value of a function into the output of a tool.

    Texts, `None` and lists of content parts stay as they are. Everything else becomes JSON, models included.

    Args:
        value: What the function has returned.

    Raises:
        TypeError: JSON has no word for the value.
        ValueError: It holds NaN or an infinite number.
    """
    value = _plain_model(value)
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return _json(dict(cast("Mapping[str, object]", value)))
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        items = list(cast("Iterable[object]", value))
        return cast("ToolOutput", items) if _is_content(items) else _json(items)
    return _json(value)


def _is_content(items: List[object]) -> bool:
    return bool(items) and all(_is_part(item) for item in items)


def _is_part(item: object) -> bool:
    if not isinstance(item, dict) or len(cast("Mapping[str, object]", item)) != 2:
        return False
    field = _CONTENT_OF.get(str(item.get("type")))
    return field is not None and isinstance(item.get(field), str)


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False, default=_plain)


def _plain(value: object) -> Any:
    plain = _plain_model(value)
    if plain is value:
        raise TypeError(f"The output of a tool cannot hold a {type(value).__name__}; return text, JSON or models.")
    return plain


def _plain_model(value: object) -> object:
    return value.model_dump(mode="json") if isinstance(value, pydantic.BaseModel) else value
