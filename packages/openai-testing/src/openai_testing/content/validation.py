"""Whether a value follows a JSON Schema, and where it does not, in one sentence for each place."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Iterator, List, Mapping, Tuple

from ..wire.differences import shown
from ..wire.errors import kind_of
from .references import resolved

_DEEPEST = 60
_KINDS: Dict[str, Tuple[str, Callable[[Any], bool]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "integer": ("an integer", lambda value: _is_number(value) and value == value // 1),
    "number": ("a number", lambda value: _is_number(value)),
    "boolean": ("a boolean", lambda value: isinstance(value, bool)),
    "array": ("an array", lambda value: isinstance(value, list)),
    "object": ("an object", lambda value: isinstance(value, dict)),
    "null": ("null", lambda value: value is None),
}
_BOUNDS: Tuple[Tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "at least", lambda value, bound: value >= bound),
    ("maximum", "at most", lambda value, bound: value <= bound),
    ("exclusiveMinimum", "more than", lambda value, bound: isinstance(bound, bool) or value > bound),
    ("exclusiveMaximum", "less than", lambda value, bound: isinstance(bound, bool) or value < bound),
)
_LENGTHS = (
    (str, "minLength", "maxLength", "characters"),
    (list, "minItems", "maxItems", "elements"),
    (dict, "minProperties", "maxProperties", "properties"),
)


def problems(schema: Any, value: Any, name: str = "body", root: Any = None, *, sent: bool = True) -> List[str]:
    """Returns what keeps a value from following a schema; an empty list if nothing does.

    Args:
        schema: The JSON Schema, as OpenAPI 3.0 or 3.1 has it.
        value: The value to check.
        name: What the value is called.
        root: What references point into. Default: the schema itself.
        sent: Whether a client sends it, so that what only a server sets need not be there.
    """
    return list(_Checker(schema if root is None else root, sent).check(schema, value, name, 0))


class _Checker:
    def __init__(self, root: Any, sent: bool) -> None:
        self._root = root
        self._unneeded = "readOnly" if sent else "writeOnly"

    def check(self, schema: Any, value: Any, name: str, depth: int) -> Iterator[str]:
        schema = self._resolved(schema)
        if schema is False:
            yield f"{name}: nothing is allowed here"
        if not isinstance(schema, Mapping) or depth > _DEEPEST or (value is None and schema.get("nullable") is True):
            return
        wrong = _wrong_kind(schema, value)
        if wrong:
            yield f"{name}: {wrong}"
            return
        yield from (f"{name}: {each}" for each in _plain_problems(schema, value))
        for part in schema.get("allOf") or ():
            yield from self.check(part, value, name, depth + 1)
        for key in ("anyOf", "oneOf"):
            yield from self._variants(schema.get(key) or [], value, name, depth)
        if isinstance(value, dict):
            yield from self._properties(schema, value, name, depth)
        if isinstance(value, list):
            first: List[Any] = schema.get("prefixItems") or []
            for index, each in enumerate(value):
                inner = first[index] if index < len(first) else schema.get("items", True)
                yield from self.check(inner, each, f"{name}[{index}]", depth + 1)

    def _properties(self, schema: Mapping[str, Any], value: Dict[str, Any], name: str, depth: int) -> Iterator[str]:
        known = schema.get("properties") or {}
        required = schema.get("required")
        for key in required if isinstance(required, list) else ():
            inner = self._resolved(known.get(key))
            if key not in value and not (isinstance(inner, Mapping) and inner.get(self._unneeded) is True):
                yield f"{name}.{key}: it is required, but there is none"
        extra = schema.get("additionalProperties", True)
        for key, each in value.items():
            if key in known:
                yield from self.check(known[key], each, f"{name}.{key}", depth + 1)
            elif extra is False and not schema.get("patternProperties"):
                yield f"{name}.{key}: it is not known; known are {', '.join(known) or 'none'}"
            else:
                yield from self.check(extra, each, f"{name}.{key}", depth + 1)

    def _variants(self, variants: List[Any], value: Any, name: str, depth: int) -> Iterator[str]:
        tried = [list(self.check(each, value, name, depth + 1)) for each in variants]
        if tried and all(tried):
            # The variant that is meant is the one that fits best.
            yield from min(tried, key=len)

    def _resolved(self, schema: Any) -> Any:
        return resolved(schema, self._root)


def _wrong_kind(schema: Mapping[str, Any], value: Any) -> str:
    declared = schema.get("type")
    names = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    known = [_KINDS[name] for name in names if name in _KINDS]
    if not known or any(fits(value) for _, fits in known):
        return ""
    return f"expected {' or '.join(words for words, _ in known)}, but it is {kind_of(value)}: {shown(value, 60)}"


def _plain_problems(schema: Mapping[str, Any], value: Any) -> Iterator[str]:
    if isinstance(schema.get("enum"), list) and value not in schema["enum"]:
        yield f"expected one of {', '.join(map(shown, schema['enum'][:20]))}, but it is {shown(value, 60)}"
    if "const" in schema and value != schema["const"]:
        yield f"expected {shown(schema['const'])}, but it is {shown(value, 60)}"
    if _is_number(value):
        for key, words, fits in _BOUNDS:
            if _is_number(schema.get(key)) and not fits(value, schema[key]):
                yield f"expected {words} {schema[key]}, but it is {value}"
    for kind, least, most, what in _LENGTHS:
        if isinstance(value, kind):
            low, high = schema.get(least), schema.get(most)
            if (isinstance(low, int) and len(value) < low) or (isinstance(high, int) and len(value) > high):
                bounds = f"{low or 0} to {high}" if high is not None else f"at least {low}"
                yield f"expected {bounds} {what}, but there are {len(value)}"
    if isinstance(value, str) and isinstance(schema.get("pattern"), str) and not _matches(schema["pattern"], value):
        yield f"expected a text like {schema['pattern']}, but it is {shown(value, 60)}"


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:  # the patterns of documents are JavaScript's
        return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
