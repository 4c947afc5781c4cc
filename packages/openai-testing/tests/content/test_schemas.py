from __future__ import annotations

import re
from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_testing.content.schemas import example

TYPES: Dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def accepts(schema: Any, value: Any, root: Any) -> bool:
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].split("/")[1:]:
            target = target[part]
        return accepts(target, value, root)
    checks = [
        "const" not in schema or value == schema["const"],
        "enum" not in schema or value in schema["enum"],
        all(accepts(part, value, root) for part in schema.get("allOf", [])),
        "anyOf" not in schema or any(accepts(part, value, root) for part in schema["anyOf"]),
        "oneOf" not in schema or any(accepts(part, value, root) for part in schema["oneOf"]),
        "type" not in schema or accepts_type(schema, value, root),
    ]
    return all(bool(check) for check in checks)


def accepts_type(schema: Any, value: Any, root: Any) -> bool:
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[name]) for name in names):
        return False
    if isinstance(value, dict):
        known = schema.get("properties", {})
        inside = all(accepts(known[key], value[key], root) for key in value if key in known)
        closed = schema.get("additionalProperties") is not False or set(value) <= set(known)
        size = len(value) >= schema.get("minProperties", 0)
        return inside and closed and size and set(schema.get("required", [])) <= set(value)
    if isinstance(value, list):
        inside = all(
            accepts(schema.get("items", {}), element, root) for element in value[len(schema.get("prefixItems", [])) :]
        )
        first = all(accepts(part, element, root) for part, element in zip(schema.get("prefixItems", []), value))
        different = not schema.get("uniqueItems") or len({str(element) for element in value}) == len(value)
        return (
            inside and first and different and schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)
        )
    if isinstance(value, str):
        matching = re.search(schema.get("pattern", ""), value) is not None
        return matching and schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        inside = schema.get("minimum", -1e99) <= value <= schema.get("maximum", 1e99)
        strictly = schema.get("exclusiveMinimum", -1e99) < value < schema.get("exclusiveMaximum", 1e99)
        return bool(inside and strictly and value % schema.get("multipleOf", 1e-9) < 1e-6)
    return True


TREE = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["name", "children"],
    "additionalProperties": False,
}
CHAIN = {
    "$defs": {
        "node": {
            "type": "object",
            "properties": {"next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
            "required": ["next"],
        }
    },
    "$ref": "#/$defs/node",
}
SCHEMAS = [
    {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "integer", "minimum": 5}},
        "required": ["a"],
    },
    {"type": "object", "required": ["free"], "minProperties": 3, "additionalProperties": {"type": "integer"}},
    {"type": "array", "items": {"type": "string"}, "minItems": 3, "uniqueItems": True},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
    {"type": "array", "items": {"enum": ["x", "y"]}, "minItems": 2, "uniqueItems": True},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "maxItems": 2},
    {"type": "array", "maxItems": 0},
    {"type": "string", "minLength": 30, "maxLength": 30},
    {"type": "string", "pattern": r"^\d{3}-[a-f]+$"},
    {"type": ["null", "integer"]},
    {"type": "number", "exclusiveMinimum": 0.5, "exclusiveMaximum": 0.6},
    {"type": "number", "exclusiveMinimum": 0.5},
    {"type": "number", "maximum": -3, "multipleOf": 0.5},
    {"type": "integer", "exclusiveMaximum": 1},
    {"type": "integer", "minimum": 7, "multipleOf": 5},
    {"type": "integer", "minimum": 10, "maximum": 10},
    {"const": 3},
    {"enum": [None, 1]},
    {"anyOf": [{"type": "null"}, {"type": "boolean"}]},
    {"oneOf": [{"$ref": "#/definitions/a"}], "definitions": {"a": {"const": "A"}}},
    {
        "allOf": [
            {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
            {"properties": {"b": {"const": 2}}, "required": ["b"]},
        ]
    },
    {"type": "null"},
    TREE,
    CHAIN,
]


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("topic", ["", "What is the weather in New York, today?"])
def test_the_schema_accepts_the_example(schema: Any, topic: str) -> None:
    assert accepts(schema, example(schema, topic), schema)


@given(st.integers(-50, 50), st.integers(0, 30), st.integers(1, 9))
def test_numbers_stay_within_bounds(lowest: int, span: int, step: int) -> None:
    for schema in ({"type": "integer", "minimum": lowest, "maximum": lowest + span},
                   {"type": "integer", "minimum": lowest, "maximum": lowest + span + step, "multipleOf": step},
                   {"type": "number", "exclusiveMinimum": lowest, "exclusiveMaximum": lowest + span + 1}):  # fmt: skip
        assert accepts(schema, example(schema), schema), (schema, example(schema))


@pytest.mark.parametrize(
    "name", ["date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"]
)
def test_formats_have_texts_of_their_own(name: str) -> None:
    assert example({"type": "string", "format": name}, "In Paris") not in ("Paris", "value")


def test_strings_come_from_the_topic() -> None:
    assert example({"type": "object", "properties": {"city": {"type": "string"}}}, "Weather in New York?") == {
        "city": "New York"
    }
    assert example({"type": "object", "properties": {"city": {"type": "string"}}}, "weather?") == {"city": "city"}


def test_untyped_schemas_are_guessed() -> None:
    assert example({"properties": {"a": {"minimum": 2}, "b": {"items": {"type": "null"}}}}) == {"a": 2.0, "b": [None]}


KEYWORDS = (
    "type properties items anyOf allOf $ref enum minimum maximum multipleOf minItems required pattern minLength a"
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
NAMES = st.sampled_from(["object", "array", "string", "#/a", "integer", "number"])


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keyed = st.dictionaries(st.sampled_from(KEYWORDS.split()), inner, max_size=4)
    return st.lists(inner, max_size=3) | keyed


@given(st.recursive(SCALARS | NAMES, nested, max_leaves=12))
def test_no_schema_crashes(schema: Any) -> None:
    example(schema, "Topic Word")


def test_answers_take_the_examples_that_follow_their_schema() -> None:
    schema: Any = {
        "type": "object",
        "properties": {
            "city": {"type": "string", "example": "Oslo"},
            "year": {"type": "integer", "examples": [1905, 1906]},
            "name": {"type": "string", "example": 20.04},
            "pin": {"type": "string", "writeOnly": True},
        },
    }
    assert example(schema, answered=True) == {"city": "Oslo", "year": 1905, "name": "name"}
    assert example(schema)["pin"] == "pin"


def test_references_may_lead_out_of_the_schema() -> None:
    root = {"components": {"schemas": {"City": {"enum": ["Oslo"]}}}}
    assert example({"$ref": "#/components/schemas/City"}, root=root) == "Oslo"
