from __future__ import annotations

from typing import Any

import pytest

from openai_testing.content.schemas import example
from openai_testing.content.validation import problems

CASES: Any = [
    ({"type": "string"}, "a", []),
    ({"type": ["string", "null"]}, None, []),
    ({"type": "string", "nullable": True}, None, []),
    ({"type": "integer"}, True, ["body: expected an integer, but it is a boolean: true"]),
    ({"type": "integer"}, 1.0, []),
    ({"type": "number", "exclusiveMinimum": 1}, 1, ["body: expected more than 1, but it is 1"]),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, 1, []),
    ({"type": "array", "maxItems": 1, "items": {"type": "string"}}, [1, 2], 3),
    (
        {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
        ["a", 1],
        ["body[1]: nothing is allowed here"],
    ),
    ({"const": 1}, 2, ["body: expected 1, but it is 2"]),
    ({"pattern": "^a"}, "b", 1),
    ({"pattern": "(?<bad"}, "b", []),
    ({"anyOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}, {}, 1),
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, 1, []),
    ({"allOf": [{"required": ["a"]}, {"required": ["b"]}]}, {}, 2),
    ({"additionalProperties": {"type": "string"}}, {"a": 1}, 1),
    ({"required": ["a"], "properties": {"a": {"readOnly": True}}}, {}, []),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}}, 1, 1),
    ({"$ref": "#/nowhere"}, 1, []),
    (True, 1, []),
    (False, 1, 1),
]


@pytest.mark.parametrize(("schema", "value", "found"), CASES)
def test_each_rule(schema: Any, value: Any, found: Any) -> None:
    told = problems(schema, value)
    assert (told if isinstance(found, list) else len(told)) == found


def test_schemas_that_contain_themselves_end() -> None:
    schema: Any = {"properties": {"a": {"$ref": "#"}}}
    value: Any = {}
    for _ in range(100):
        value = {"a": value}
    assert problems(schema, value) == []
    assert example(schema, answered=True)["a"]
