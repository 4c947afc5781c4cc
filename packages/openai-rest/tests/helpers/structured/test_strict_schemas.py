"""Schemas as strict mode wants them; how they compare with the classic client's is in tests/comparison."""

from __future__ import annotations

import copy
import json
from typing import Any, Dict

import pytest
from hypothesis import given, strategies

from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.strict_schemas import resolved, strict_schema

TEXT = {"type": "string"}
THING = {"type": "object", "title": "Thing", "properties": {"a": TEXT}}
STRICT_THING = {**THING, "additionalProperties": False, "required": ["a"]}


def strict(properties: Dict[str, Any], **definitions: Any) -> Any:
    """Converts an object with these properties, and returns what became of them."""
    return strict_schema({"type": "object", "properties": properties, "$defs": definitions})["properties"]


def test_objects_are_closed_and_all_their_properties_are_required_in_order() -> None:
    schema = strict_schema({"type": "object", "properties": {"b": TEXT, "a": TEXT}, "required": ["a"]})
    assert schema["required"] == ["b", "a"]
    assert schema["additionalProperties"] is False


def test_an_open_dictionary_stays_as_it_is() -> None:
    bag = {"type": "object", "additionalProperties": {"type": "integer"}}
    assert strict({"bag": bag})["bag"] == bag


@pytest.mark.parametrize("key", ["$defs", "definitions"])
def test_definitions_are_converted(key: str) -> None:
    assert strict_schema({key: {"Thing": THING}, "type": "object"})[key] == {"Thing": STRICT_THING}


@pytest.mark.parametrize(
    "around", [{"items": THING}, {"anyOf": [THING]}, {"prefixItems": [THING]}, {"allOf": [THING, THING]}]
)
def test_schemas_in_other_schemas_are_converted(around: Dict[str, Any]) -> None:
    found = json.dumps(strict({"x": around})["x"])
    assert json.dumps(STRICT_THING) in found


def test_properties_may_be_named_like_keywords() -> None:
    names = {"$defs": TEXT, "properties": THING, "default": TEXT, "$ref": TEXT}
    assert strict(names) == {**names, "properties": STRICT_THING}


def test_none_defaults_go_and_others_stay() -> None:
    found = strict(
        {"a": {**TEXT, "default": None}, "b": {**TEXT, "default": ""}, "c": {"type": "boolean", "default": False}}
    )
    assert found == {"a": TEXT, "b": {**TEXT, "default": ""}, "c": {"type": "boolean", "default": False}}


def test_a_reference_alone_stays() -> None:
    ref = {"$ref": "#/$defs/Thing"}
    assert strict({"x": {**ref, "default": None}}, Thing=THING) == {"x": ref}


def test_what_stands_beside_a_reference_comes_before_what_it_names() -> None:
    found = strict({"x": {"$ref": "#/$defs/Thing", "title": "X", "description": "d"}}, Thing=THING)["x"]
    assert found == {**STRICT_THING, "title": "X", "description": "d"}
    assert list(found)[:2] == ["title", "description"]


def test_allof_of_one_schema_is_that_schema() -> None:
    found = strict({"x": {"allOf": [{"$ref": "#/$defs/Thing"}], "description": "d"}}, Thing=THING)
    assert found == {"x": {**STRICT_THING, "description": "d"}}


def test_a_tagged_union_is_anyof() -> None:
    tagged = {"oneOf": [THING, TEXT], "discriminator": {"propertyName": "kind", "mapping": {}}}
    assert strict({"x": tagged}) == {"x": {"anyOf": [STRICT_THING, TEXT]}}


def test_a_tagged_union_beside_a_union_is_left_to_the_checks() -> None:
    both = {"oneOf": [TEXT], "anyOf": [TEXT]}
    assert strict({"x": both}) == {"x": both}


def test_a_reference_to_what_is_around_it_is_not_followed() -> None:
    node = {"type": "object", "properties": {"up": {"$ref": "#/$defs/Node", "description": "d"}}}
    schema = strict_schema({"$defs": {"Node": node}, "$ref": "#/$defs/Node"})
    up = {"description": "d", "anyOf": [{"$ref": "#/$defs/Node"}]}
    assert schema["properties"] == {"up": up}
    assert schema["$defs"]["Node"]["properties"] == {"up": up}


@pytest.mark.parametrize("ref", ["Thing", "#/$defs/Other", "#/$defs/Thing/title", "https://example.com/schema"])
def test_a_reference_that_leads_nowhere(ref: str) -> None:
    with pytest.raises(StrictSchemaError, match=ref.replace("$", r"\$")):
        strict({"x": {"$ref": ref, "title": "X"}}, Thing=THING)


def test_escaped_names_of_definitions() -> None:
    assert resolved({"$defs": {"a/b~c": TEXT}}, "#/$defs/a~1b~0c") == TEXT


keywords = strategies.sampled_from(["string", "integer", "object", "array"])
leaves = strategies.builds(dict, type=keywords) | strategies.just({"$ref": "#/$defs/T", "description": "d"})
schemas = strategies.recursive(
    leaves,
    lambda inner: (
        strategies.builds(
            lambda properties: {"type": "object", "properties": properties},
            strategies.dictionaries(strategies.sampled_from("abc"), inner, max_size=3),
        )
        | strategies.builds(lambda items: {"type": "array", "items": items}, inner)
        | strategies.builds(lambda each: {"anyOf": each}, strategies.lists(inner, min_size=1, max_size=3))
        | strategies.builds(lambda only: {"allOf": [only], "default": None}, inner)
    ),
    max_leaves=8,
)


@given(schemas, schemas)
def test_the_given_schema_is_left_as_it_is_and_a_second_conversion_changes_nothing(one: Any, other: Any) -> None:
    schema = {"type": "object", "properties": {"x": one, "y": other}, "$defs": {"T": THING}}
    before = copy.deepcopy(schema)
    converted = strict_schema(schema)
    assert schema == before
    assert strict_schema(converted) == converted
