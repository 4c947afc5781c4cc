"""The kinds of arguments that browser tools have: the schema that a model is given, and the check of what it sends."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, NamedTuple, Tuple, cast

from .values import LARGEST, is_exact_text, is_number, is_text

__all__ = ["Field"]

_REF_BYTES = 256
_KEY_BYTES = 64
_MODIFIERS = ("Control", "Alt", "Meta", "Shift")
_LONGEST_PATH = 100
_MOST_KEYS = 8


class Field(NamedTuple):
    """A kind of argument.

    Attributes:
        schema: Its JSON Schema.
        accepts: Tells whether a value is of this kind.
    """

    schema: Dict[str, Any]
    accepts: Callable[[object], bool]


def _is_str(value: object) -> bool:
    return isinstance(value, str)


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _whole_number(least: int, largest: int) -> Field:
    schema = {"type": "integer", "minimum": least, "maximum": largest}
    return Field(schema, lambda value: is_number(value, least, largest))


def _one_of(*choices: str) -> Field:
    return Field({"type": "string", "enum": list(choices)}, lambda value: value in choices)


def _is_click_count(value: object) -> bool:
    return is_number(value, 1, 3)


def _are_strings(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_str, cast("List[object]", value)))


def _is_region(value: object) -> bool:
    if not isinstance(value, list) or not all(map(is_number, cast("List[object]", value))):
        return False
    numbers = cast("List[int]", value)
    return len(numbers) == 4 and numbers[0] < numbers[2] and numbers[1] < numbers[3]


def _are_keys(value: object, counts: range) -> bool:
    """Whether these are different names of keys."""
    if type(value) is not list or len(cast("List[object]", value)) not in counts:
        return False
    keys = cast("List[str]", value)
    return all(is_exact_text(key, _KEY_BYTES) for key in keys) and len(set(keys)) == len(keys)


def _are_held_keys(value: object) -> bool:
    return _are_keys(value, range(1, _MOST_KEYS + 1))


def _are_modifiers(value: object) -> bool:
    return _are_keys(value, range(len(_MODIFIERS) + 1)) and set(cast("List[str]", value)) <= set(_MODIFIERS)


def _is_path(value: object) -> bool:
    points = cast("List[object]", value) if type(value) is list else []
    return 2 <= len(points) <= _LONGEST_PATH and all(map(_is_point, points))


def _is_point(value: object) -> bool:
    point = cast("Dict[str, object]", value) if type(value) is dict else {}
    return set(point) == {"x", "y"} and all(map(is_number, point.values()))


def _is_scope(value: object) -> bool:
    return value is None or _is_ref(value)


def _is_ref(value: object) -> bool:
    return is_exact_text(value, _REF_BYTES)


def _is_awaited_text(value: object) -> bool:
    """The words count, not the spaces between them."""
    return isinstance(value, str) and is_text(" ".join(value.split()), _REF_BYTES)


_COORDINATE = _whole_number(0, LARGEST)
_POINT = {
    "type": "object",
    "properties": {"x": _COORDINATE.schema, "y": _COORDINATE.schema},
    "required": ["x", "y"],
    "additionalProperties": False,
}


def _array(items: Dict[str, Any], sizes: Tuple[int, int], **more: str) -> Dict[str, Any]:
    return {"type": "array", "items": items, "minItems": sizes[0], "maxItems": sizes[1], **more}


TEXT = Field({"type": "string"}, _is_str)
OPTIONAL_TEXT = Field({"type": ["string", "null"]}, lambda value: value is None or _is_str(value))
TEXTS = Field({"type": "array", "items": {"type": "string"}}, _are_strings)
BOOLEAN = Field({"type": "boolean"}, _is_bool)
COORDINATE = AMOUNT = _COORDINATE
TIMEOUT = _whole_number(1, 30_000)
DURATION = _whole_number(1, 3_000)
DEPTH = _whole_number(1, 32)
DIAGNOSTIC_LIMIT = _whole_number(1, 100)
CLICK_COUNT = Field({"type": "integer", "enum": [1, 2, 3]}, _is_click_count)
ELEMENTS = _one_of("all", "interactive")
DIRECTION = _one_of("up", "down", "left", "right")
BUTTON = _one_of("left", "right", "middle")
DIAGNOSTIC_SOURCE = _one_of("console", "network")
AWAITED_TEXT = Field({"type": "string"}, _is_awaited_text)
REGION = Field(
    _array(
        _COORDINATE.schema,
        (4, 4),
        description="Left, top, right and bottom in pixels of the full screenshot, also after an earlier zoom.",
    ),
    _is_region,
)
MODIFIERS = Field(
    _array(
        {"type": "string", "enum": list(_MODIFIERS)},
        (0, len(_MODIFIERS)),
        description="Modifier keys to hold, each at most once.",
    ),
    _are_modifiers,
)
HELD_KEYS = Field(
    _array(
        {"type": "string"},
        (1, _MOST_KEYS),
        description=f"Names of keys, each at most once and of at most {_KEY_BYTES} bytes in UTF-8.",
    ),
    _are_held_keys,
)
PATH = Field(_array(_POINT, (2, _LONGEST_PATH)), _is_path)
SCOPE = Field(
    {
        "type": ["string", "null"],
        "description": f"The ref of a scope, of at most {_REF_BYTES} bytes in UTF-8; null lists the scopes.",
    },
    _is_scope,
)
SCRIPT = Field({"type": "string", "description": "The script to run; it may not be empty."}, is_exact_text)
FILE_GRANT = Field(
    {
        "type": "string",
        "description": f"The grant that the application gave for the file, of at most {_REF_BYTES} bytes in UTF-8.",
    },
    _is_ref,
)
