from __future__ import annotations

import json
from typing import Any, Dict

import pytest

from openai_testing.content.answers import Author, Prompt, Turn
from openai_testing.content.formats import check_strict, read_format
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters

PROMPT = Prompt("m", [Turn("user", "Name a city like Oslo")])
STRICT = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


def written(format_: Any, nested: str = "") -> str:
    holder = None if format_ is None else Parameters(format_, "format")
    return read_format(holder, nested).write(Author(), PROMPT)


@pytest.mark.parametrize("format_", [None, {"type": "text"}, {"type": "grammar"}])
def test_text_is_text(format_: Any) -> None:
    assert written(format_) == "You said “Name a city like Oslo”."


def test_json_objects_and_schemas_give_json() -> None:
    assert json.loads(written({"type": "json_object"})) == {"answer": "Oslo"}
    flat = {"type": "json_schema", "name": "c", "schema": STRICT, "strict": True}
    assert json.loads(written(flat)) == {"city": "Oslo"}
    nested = {"type": "json_schema", "json_schema": {"name": "c", "schema": STRICT, "strict": True}}
    assert json.loads(written(nested, "json_schema")) == {"city": "Oslo"}


@pytest.mark.parametrize(
    "format_",
    [
        {},
        {"type": "xml"},
        {"type": "json_schema"},
        {"type": "json_schema", "name": "c"},
        {"type": "json_schema", "name": "c", "schema": 1},
    ],
)
def test_malformed_formats_are_refused(format_: Dict[str, Any]) -> None:
    with pytest.raises(APIFailure):
        written(format_)
    with pytest.raises(APIFailure):
        written({"type": "json_schema", "json_schema": format_.get("schema")}, "json_schema")


def object_with(**extra: Any) -> Dict[str, Any]:
    return {"type": "object", "properties": {"x": extra}, "required": ["x"], "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"type": "array"}, "type: "),
        ({"type": "object", "properties": {}}, "additionalProperties"),
        ({**STRICT, "required": []}, "missing 'city'"),
        (object_with(type="object"), r"'properties', 'x'"),
        (object_with(type="array", items={"type": ["object", "null"]}), "items"),
        (object_with(anyOf=[{"type": "object"}]), "anyOf"),
        (object_with(oneOf=[{"type": "string"}]), r"'properties', 'x'\), 'oneOf' is not permitted"),
        ({**STRICT, "$defs": {"d": {"type": "object"}}}, "defs"),
    ],
)
def test_strict_schemas_must_be_closed(schema: Dict[str, Any], message: str) -> None:
    with pytest.raises(APIFailure, match=message) as caught:
        check_strict(schema, "c")
    assert caught.value.code == "invalid_json_schema"
    check_strict(object_with(**STRICT), "c")
    check_strict({**object_with(), "$defs": {"odd": 5}}, "c")
