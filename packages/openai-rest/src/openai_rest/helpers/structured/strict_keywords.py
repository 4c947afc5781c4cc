"""The keywords of JSON Schema that strict mode takes, and those that only hint at what an answer should be."""

from __future__ import annotations

import re
from typing import Any, Dict, FrozenSet, Mapping, Tuple, cast

_STRUCTURE = "type properties required additionalProperties items anyOf $ref $defs definitions enum const"
_TEXTS = "title description"
_LIMITS = "pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems"

KNOWN: FrozenSet[str] = frozenset(f"{_STRUCTURE} {_TEXTS} {_LIMITS}".split())
"""What strict mode takes; any other keyword makes the API refuse the whole schema."""

HINTS: FrozenSet[str] = frozenset(
    [
        "examples",
        "example",
        "deprecated",
        "readOnly",
        "writeOnly",
        "discriminator",
        "uniqueItems",
        "minLength",
        "maxLength",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "$comment",
        "$schema",
        "$id",
        "$anchor",
    ]
)
"""What says nothing about the shape of an answer. Pydantic checks what there is to check, when the answer is parsed."""

_FORMATS = frozenset(["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"])
_BEYOND_REGULAR = re.compile(r"\(\?(?:[=!]|<[=!]|P=|\()|\\[1-9]")
_MAPS = ("properties", "$defs", "definitions")
_LISTS = ("anyOf", "allOf", "prefixItems")


def without_hints(schema: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns a schema without what strict mode refuses, and the answer can be checked for when it is parsed.

    Args:
        schema: A schema as `strict_schema` returns it; it stays as it is.
    """
    return {key: _member(key, value) for key, value in schema.items() if not _is_hint(key, value, schema)}


def _is_hint(key: str, value: Any, schema: Mapping[str, Any]) -> bool:
    if key == "default":  # of a tag such as `kind: Literal["text"] = "text"`, which has this one value
        return [value] in ([schema.get("const")], schema.get("enum"))
    if key == "pattern":
        return bool(isinstance(value, str) and _BEYOND_REGULAR.search(value))
    if key == "format":
        return value not in _FORMATS
    return key in HINTS


def _member(key: str, value: Any) -> Any:
    if key in _MAPS and isinstance(value, Mapping):
        return {name: _node(each) for name, each in cast("Mapping[str, Any]", value).items()}
    if key in _LISTS and isinstance(value, list):
        return [_node(each) for each in value]
    return _node(value) if key in ("items", "additionalProperties") else value


def _node(value: Any) -> Any:
    return without_hints(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else value


def unknown_keywords(node: Mapping[str, Any]) -> Tuple[str, ...]:
    """Returns the keywords of one node that strict mode does not know, `default` aside.

    Args:
        node: One object of a JSON schema.
    """
    return tuple(key for key in node if key not in KNOWN and key != "default")
