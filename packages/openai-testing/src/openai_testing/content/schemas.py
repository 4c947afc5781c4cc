"""Values that satisfy a JSON Schema: for tool arguments and structured outputs. Best effort for rare keywords."""

from __future__ import annotations

import math
import re
from typing import Any, Callable, Dict, List, Mapping, Sequence

from . import patterns
from .references import target
from .validation import problems

_DEEP = 6
_DEEPEST = 40
_MAX_LENGTH = 100_000

_FORMATS = {
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "time": "03:04:05Z",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example(schema: Any, topic: str = "", *, root: Any = None, answered: bool = False) -> Any:
    """Makes a value that the schema accepts.

    Args:
        schema: A JSON Schema; `$ref` may point into it.
        topic: A text (the prompt) that free strings are taken from, so that answers differ with questions.
        root: What `$ref` points into. Default: the schema.
        answered: Whether it is for the answer of a service: examples of the schema go first, and properties that only a
            client sends are left out.
    """
    return _Writer(schema if root is None else root, topic, answered).write(schema, "value", 0)


class _Writer:
    def __init__(self, root: Any, topic: str, answered: bool) -> None:
        self._root = root
        self._answered = answered
        # Proper names make the most telling arguments: "Weather in Paris?" gives the location "Paris".
        names = re.findall(r"(?<!^)(?<![.!?“\"] )\b[A-Z][\w-]+(?: [A-Z][\w-]+)*", topic)
        self._topic = names[-1] if names else ""

    def write(self, schema: Any, name: str, depth: int) -> Any:
        if not isinstance(schema, Mapping) or depth > _DEEPEST:
            return None
        schema = self._resolved(schema)
        shown = self._examples(schema) if self._answered else []
        if shown:
            return shown[0]
        if "const" in schema:
            return schema["const"]
        if isinstance(schema.get("enum"), list) and schema["enum"]:
            return schema["enum"][0]
        for key in ("anyOf", "oneOf"):
            if isinstance(schema.get(key), list) and schema[key]:
                return self._branch(schema, key, name, depth)
        writer = self._WRITERS.get(_type_of(schema, depth))
        return writer(self, schema, name, depth) if writer else None

    def _examples(self, schema: Mapping[str, Any]) -> List[Any]:
        """Returns the examples of a schema that follow it; not all that are published do."""
        listed = schema.get("examples")
        shown = [*([schema["example"]] if "example" in schema else []), *(listed if isinstance(listed, list) else [])]
        return [each for each in shown if not problems(schema, each, root=self._root, sent=False)]

    def _branch(self, schema: Mapping[str, Any], key: str, name: str, depth: int) -> Any:
        branches = [branch for branch in schema[key] if isinstance(branch, Mapping)]
        siblings = {sibling: value for sibling, value in schema.items() if sibling != key}
        # Deep inside a recursive schema the way out is the branch that needs no further objects.
        ordered = sorted(branches, key=lambda branch: (branch.get("type") == "null") != (depth >= _DEEP))
        return self.write(_merged(siblings, self._resolved(ordered[0])), name, depth + 1) if ordered else None

    def _resolved(self, schema: Mapping[str, Any]) -> Dict[str, Any]:
        result = dict(schema)
        for _ in range(_DEEPEST):
            if isinstance(result.get("$ref"), str):
                result = _merged(_mapping(target(result.pop("$ref"), self._root)), result)
            elif isinstance(result.get("allOf"), list):
                for part in result.pop("allOf"):
                    result = _merged(result, part if isinstance(part, Mapping) else {})
            else:
                break
        return result

    def _object(self, schema: Mapping[str, Any], name: str, depth: int) -> Dict[str, Any]:
        properties = _mapping(schema.get("properties"))
        required = [key for key in _list(schema.get("required")) if isinstance(key, str)]
        wanted = required if depth >= _DEEP else [*properties, *(key for key in required if key not in properties)]
        if self._answered:
            wanted = [key for key in wanted if _mapping(properties.get(key)).get("writeOnly") is not True]
        result = {key: self.write(properties.get(key, {}), key, depth + 1) for key in wanted}
        extra = schema.get("additionalProperties")
        for number in range(_size(schema.get("minProperties"), 0) - len(result)):
            result[f"key{number + 1}"] = self.write(extra if isinstance(extra, Mapping) else {}, "value", depth + 1)
        return result

    def _array(self, schema: Mapping[str, Any], name: str, depth: int) -> List[Any]:
        first = [self.write(item, name, depth + 1) for item in _list(schema.get("prefixItems"))]
        highest = _size(schema.get("maxItems"), 1000)
        lowest = _size(schema.get("minItems"), 0 if depth >= _DEEP else len(first) or 1)
        items = _mapping(schema.get("items"))
        for number in range(len(first), min(lowest, highest)):
            value = self.write(items, name, depth + 1)
            first.append(_distinct(value, items, number) if schema.get("uniqueItems") is True else value)
        return first

    def _string(self, schema: Mapping[str, Any], name: str, depth: int) -> str:
        if isinstance(schema.get("pattern"), str):
            matching = patterns.matching(schema["pattern"])
            if matching is not None:
                return matching
        text = _FORMATS.get(str(schema.get("format"))) or self._topic or name
        text = text.ljust(_size(schema.get("minLength"), 0), ".")
        return text[: _size(schema.get("maxLength"), _MAX_LENGTH)]

    def _number(self, schema: Mapping[str, Any], name: str, depth: int) -> float:
        return _within(schema, 0.5)

    def _integer(self, schema: Mapping[str, Any], name: str, depth: int) -> int:
        return int(_within(schema, 1.0))

    def _boolean(self, schema: Mapping[str, Any], name: str, depth: int) -> bool:
        return True

    _WRITERS: Dict[str, Callable[..., Any]] = {
        "object": _object,
        "array": _array,
        "string": _string,
        "number": _number,
        "integer": _integer,
        "boolean": _boolean,
    }


def _type_of(schema: Mapping[str, Any], depth: int) -> str:
    declared = schema.get("type")
    if isinstance(declared, list):
        if depth >= _DEEP and "null" in declared:
            return "null"
        declared = next((name for name in declared if name != "null"), "null")
    if isinstance(declared, str):
        return declared
    if "properties" in schema or "additionalProperties" in schema or "required" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "number" if "minimum" in schema or "maximum" in schema else "string"


def _merged(first: Mapping[str, Any], second: Mapping[str, Any]) -> Dict[str, Any]:
    result = {**first, **second}
    if "properties" in first and "properties" in second:
        result["properties"] = {**_mapping(first["properties"]), **_mapping(second["properties"])}
    if "required" in first and "required" in second:
        result["required"] = [*_list(first["required"]), *_list(second["required"])]
    return result


def _within(schema: Mapping[str, Any], start: float) -> float:
    step = _real(schema.get("multipleOf"), 0.0)
    grain = step or (1.0 if start >= 1 else 0.25)
    lowest = _real(schema.get("minimum"), -math.inf)
    highest = _real(schema.get("maximum"), math.inf)
    above, below = _real(schema.get("exclusiveMinimum"), -math.inf), _real(schema.get("exclusiveMaximum"), math.inf)
    value = min(max(start, lowest, above), highest, below)
    if step or start >= 1:
        value = math.ceil(value / grain) * grain
        value -= grain if value > highest or value >= below else 0
    if value <= above:
        value = value + grain if value + grain <= min(highest, below) else (above + min(highest, below)) / 2
    return value - grain if value >= below and value - grain >= lowest else value


def _distinct(value: Any, items: Mapping[str, Any], number: int) -> Any:
    choices = _list(items.get("enum"))
    if number < len(choices):
        return choices[number]
    if isinstance(value, str):
        return f"{value}{number + 1}" if number else value
    return value + number if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []


def _size(value: Any, default: int) -> int:
    usable = isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0
    return int(min(value, _MAX_LENGTH)) if usable else default


def _real(value: Any, default: float) -> float:
    usable = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15
    return float(value) if usable else default
